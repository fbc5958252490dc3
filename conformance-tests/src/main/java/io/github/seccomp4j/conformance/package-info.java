/**
 * What proves an implementation: random documents, vectors, assertions. Random documents are in
 * {@link io.github.seccomp4j.conformance.arbitraries}.
 */
@NullMarked
package io.github.seccomp4j.conformance;

import org.jspecify.annotations.NullMarked;
