/**
 * The rules of the house as tests. Each rule is a constant of the test that enforces it; the test
 * holds it against {@link io.github.seccomp4j.conformance.architecture.Product}, the library as it
 * was built, and then against a few lines of deliberately {@link
 * io.github.seccomp4j.conformance.architecture.WrongCode wrong code}, to prove that the rule can
 * fail.
 */
@NullMarked
package io.github.seccomp4j.conformance.architecture;

import org.jspecify.annotations.NullMarked;
