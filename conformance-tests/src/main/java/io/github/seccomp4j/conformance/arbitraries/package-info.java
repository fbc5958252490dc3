/**
 * Random values of every document type, for property tests with jqwik: {@link
 * io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries} and {@link
 * io.github.seccomp4j.conformance.arbitraries.ConditionalProfileArbitraries} for profiles, {@link
 * io.github.seccomp4j.conformance.arbitraries.ProfileResourceArbitraries} for those that are
 * resources, {@link io.github.seccomp4j.conformance.arbitraries.SecurityArbitraries} for security
 * contexts of Pods, built on {@link io.github.seccomp4j.conformance.arbitraries.TextArbitraries}
 * and {@link io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries}. {@link
 * io.github.seccomp4j.conformance.arbitraries.SeccompDomain} offers them all to parameters that
 * name only a type.
 *
 * <p>What they make is what documents can say, not what is sensible: unknown words, empty lists,
 * repeated members, unsigned numbers up to 2^64-1. Rare cases are drawn on purpose and often.
 * Everything shrinks towards the empty document.
 */
@NullMarked
package io.github.seccomp4j.conformance.arbitraries;

import org.jspecify.annotations.NullMarked;
