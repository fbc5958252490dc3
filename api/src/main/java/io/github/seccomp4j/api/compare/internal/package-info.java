/**
 * The exact engine behind comparisons: whether some call exists on which lists of decisions differ.
 *
 * <p>A test of an argument is taken apart into {@link
 * io.github.seccomp4j.api.compare.internal.HalfTest}s of its two halves ({@link
 * io.github.seccomp4j.api.compare.internal.Halves}). "This decision applies, and none before it" is
 * a list of {@link io.github.seccomp4j.api.compare.internal.Clause}s, and {@link
 * io.github.seccomp4j.api.compare.internal.ClauseSearch} finds registers that fulfil all of them or
 * proves that there are none, with what a {@link io.github.seccomp4j.api.compare.internal.Domain}
 * knows about each half. {@link io.github.seccomp4j.api.compare.internal.JointDecisions} asks that
 * of two lists, on registers or, with {@link io.github.seccomp4j.api.compare.internal.HighHalves},
 * on the arguments that the kernel reads. Every step is counted by a {@link
 * io.github.seccomp4j.api.compare.internal.Budget}.
 */
@NullMarked
package io.github.seccomp4j.api.compare.internal;

import org.jspecify.annotations.NullMarked;
