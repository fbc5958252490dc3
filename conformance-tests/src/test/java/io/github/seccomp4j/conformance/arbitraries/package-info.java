/** The published arbitraries draw what they promise. */
@NullMarked
package io.github.seccomp4j.conformance.arbitraries;

import org.jspecify.annotations.NullMarked;
