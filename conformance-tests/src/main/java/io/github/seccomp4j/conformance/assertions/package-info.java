/**
 * Assertions about profiles for tests with AssertJ: {@link
 * io.github.seccomp4j.conformance.assertions.SeccompAssertions} begins a sentence, {@link
 * io.github.seccomp4j.conformance.assertions.ProfileAssert} goes on with it. A sentence that fails
 * shows the report with the lines it is about.
 */
@NullMarked
package io.github.seccomp4j.conformance.assertions;

import org.jspecify.annotations.NullMarked;
