/**
 * What a profile means on one machine: the one normal form that every other question is asked of.
 *
 * <p>{@link io.github.seccomp4j.api.policy.Policy#bind} turns the names of a profile into numbers
 * and gives a {@link io.github.seccomp4j.api.policy.Policy}: one {@link
 * io.github.seccomp4j.api.policy.EntryPolicy} for each architecture in the filter, a total function
 * from a number and six registers to an {@link io.github.seccomp4j.api.policy.Outcome}. It is held
 * as {@link io.github.seccomp4j.api.policy.NumberRange}s of numbers that are treated alike, each
 * with an ordered list of {@link io.github.seccomp4j.api.policy.Decision}s: {@link
 * io.github.seccomp4j.api.policy.ArgTest}s that must all pass, and what happens then. The first
 * that matches decides. {@link io.github.seccomp4j.api.policy.Policy#decide} asks it about one
 * {@link io.github.seccomp4j.api.policy.SyscallEvent} and gives a {@link
 * io.github.seccomp4j.api.policy.Verdict} with its reasons.
 *
 * <p>A runtime may refuse a profile as a whole: {@link
 * io.github.seccomp4j.api.policy.Policy#tryBind} then gives {@link
 * io.github.seccomp4j.api.policy.Binding.Rejected}, and {@code bind} throws {@link
 * io.github.seccomp4j.api.policy.ProfileRejectedException}.
 */
@NullMarked
package io.github.seccomp4j.api.policy;

import org.jspecify.annotations.NullMarked;
