/**
 * System calls by name and their arguments by meaning.
 *
 * <p>A {@link io.github.seccomp4j.dsl.call.Call} is a system call. Its methods name arguments; each
 * gives a handle of the type the kernel reads there: {@link io.github.seccomp4j.dsl.call.ValueArg}
 * for named {@link io.github.seccomp4j.dsl.call.ArgumentValue values}, {@link
 * io.github.seccomp4j.dsl.call.FlagsArg} for flags, {@link io.github.seccomp4j.dsl.call.NumberArg}
 * for the rest. A handle makes {@link io.github.seccomp4j.dsl.call.Condition conditions}, typed by
 * the call they belong to, and {@code where} joins them into a {@link
 * io.github.seccomp4j.dsl.call.CallExpression}: what a rule is about. Argument positions and
 * numbers that differ between architectures stay inside these types.
 *
 * <p>A filter compares 64-bit registers; of an {@code int}, such as a socket's address family, the
 * kernel reads the low half, so that {@code socket(2^32 + 38, ...)} opens the family 38. Typed
 * calls know the width of each parameter and ask about what the kernel reads, with masked
 * comparisons: one for an equality, one for each block of numbers for anything else. No value that
 * the kernel takes as the same argument walks around them. The arguments of a {@link
 * io.github.seccomp4j.dsl.call.NamedCall} are whole registers; checks report where that matters.
 */
@NullMarked
package io.github.seccomp4j.dsl.call;

import org.jspecify.annotations.NullMarked;
