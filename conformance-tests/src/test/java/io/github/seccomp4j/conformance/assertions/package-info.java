/** Assertions that must fail when they should. */
@NullMarked
package io.github.seccomp4j.conformance.assertions;

import org.jspecify.annotations.NullMarked;
