/**
 * System calls by name and their arguments by meaning.
 *
 * <p>A {@link io.github.seccomp4j.dsl.call.Call} is a system call. Its methods name arguments; each
 * gives a handle of the type the kernel reads there ({@link io.github.seccomp4j.dsl.call.ValueArg},
 * {@link io.github.seccomp4j.dsl.call.FlagsArg}, {@link
 * io.github.seccomp4j.dsl.call.SocketTypeArg}, {@link io.github.seccomp4j.dsl.call.NumberArg}). A
 * handle makes {@link io.github.seccomp4j.dsl.call.Condition conditions}, typed by the call they
 * belong to, and {@code where} joins them into a {@link
 * io.github.seccomp4j.dsl.call.CallExpression}: what a rule is about. Argument positions and
 * numbers that differ between architectures stay inside these types.
 *
 * <p>Conditions compare the whole register, as runtimes do; the kernel may read less of it. An
 * {@code int} such as a socket's address family is read from the low 32 bits, so on 64-bit
 * architectures {@code socket(2^32 + 38, ...)} opens the family 38 and still differs from 38. A
 * rule that <em>allows</em> listed values is not weakened by that; one that <em>denies</em> listed
 * values, or allows all but some, can be walked around.
 */
@NullMarked
package io.github.seccomp4j.dsl.call;

import org.jspecify.annotations.NullMarked;
