/**
 * Linux system calls by name and by number, for the 23 architectures a seccomp filter can name.
 *
 * <p>{@link io.github.seccomp4j.model.syscall.SyscallNames} knows the 508 names, whatever the
 * architecture. {@link io.github.seccomp4j.model.syscall.SyscallTable} is one architecture's table:
 * name to number and back, and the calls that {@link io.github.seccomp4j.model.syscall.Multiplexed
 * socketcall(2) and ipc(2)} also reach. {@link io.github.seccomp4j.model.syscall.ArchitectureInfo}
 * says how the kernel, runtimes, Go and filters of profiles speak of an architecture.
 *
 * <p>Numbers are those of {@code seccomp_data.nr}: the offsets of MIPS and bit 30 of x32 are in
 * them. A name that an architecture lacks has no number there, but stays a known name.
 *
 * <p>The data are two text files beside these classes, {@code syscalls.txt} and {@code
 * architectures.txt}, each with its source and format at the top. They are read once, when first
 * asked for.
 */
@NullMarked
package io.github.seccomp4j.model.syscall;

import org.jspecify.annotations.NullMarked;
