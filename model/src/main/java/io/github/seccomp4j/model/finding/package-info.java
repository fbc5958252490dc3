/**
 * The one currency of every diagnosis: a {@link io.github.seccomp4j.model.finding.Finding} says
 * what is wrong, where, what was expected and how to mend it. Readers, the DSL, linters and
 * validators all speak it; {@link io.github.seccomp4j.model.finding.Findings} sorts, weighs and
 * prints them.
 */
@NullMarked
package io.github.seccomp4j.model.finding;

import org.jspecify.annotations.NullMarked;
