/**
 * What differs between two policies, exactly, with a call that shows each difference.
 *
 * <p>{@link io.github.seccomp4j.api.compare.PolicyComparison} compares two {@link
 * io.github.seccomp4j.api.policy.Policy policies} on registers or on arguments as the kernel reads
 * them ({@link io.github.seccomp4j.api.compare.ArgumentView}). Its {@link
 * io.github.seccomp4j.api.compare.Difference}s say for which numbers of which entry the outcomes
 * are not the same, with a {@link io.github.seccomp4j.api.compare.Witness} for each pair of
 * deciding rules. Taken together they make a {@link io.github.seccomp4j.api.compare.Relation}:
 * which one is stricter. The package {@code report} prints a comparison for people and for
 * programs.
 */
@NullMarked
package io.github.seccomp4j.api.compare;

import org.jspecify.annotations.NullMarked;
