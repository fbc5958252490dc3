/** Comparisons of policies say what trying every call would say. */
@NullMarked
package io.github.seccomp4j.conformance.compare;

import org.jspecify.annotations.NullMarked;
