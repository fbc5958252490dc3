/**
 * What is known of single system calls.
 *
 * <p>{@link io.github.seccomp4j.api.syscall.SyscallGroups} has groups of calls that belong
 * together, each with the reason why one would permit or deny it. {@link
 * io.github.seccomp4j.api.syscall.SyscallParameters} tells which {@link
 * io.github.seccomp4j.api.syscall.Parameter parameters} a call has and how much of each register
 * the kernel reads, and {@link io.github.seccomp4j.api.syscall.HighBits} finds the conditions of a
 * profile that look at more, each as a {@link io.github.seccomp4j.api.syscall.HighBitsBypass} with
 * two calls that show it.
 */
@NullMarked
package io.github.seccomp4j.api.syscall;

import org.jspecify.annotations.NullMarked;
