/**
 * Filters as the kernel takes them: classic BPF programs over one call.
 *
 * <p>A {@link io.github.seccomp4j.api.bpf.BpfProgram} is a list of {@link
 * io.github.seccomp4j.api.bpf.BpfInstruction}s, to and from the bytes of either byte order. It may
 * be anything; {@link io.github.seccomp4j.api.bpf.BpfProgram#refusal} says why the kernel would not
 * load it. {@link io.github.seccomp4j.api.bpf.BpfInterpreter} takes those that it would, and runs
 * them over calls.
 */
@NullMarked
package io.github.seccomp4j.api.bpf;

import org.jspecify.annotations.NullMarked;
