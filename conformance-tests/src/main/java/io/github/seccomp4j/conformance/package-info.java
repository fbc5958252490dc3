/** What proves an implementation: random documents, vectors, assertions. */
@NullMarked
package io.github.seccomp4j.conformance;

import org.jspecify.annotations.NullMarked;
