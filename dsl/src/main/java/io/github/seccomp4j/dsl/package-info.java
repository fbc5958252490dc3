/** Seccomp profiles as fluent sentences. */
@NullMarked
package io.github.seccomp4j.dsl;

import org.jspecify.annotations.NullMarked;
