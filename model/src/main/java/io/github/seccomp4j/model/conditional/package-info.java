/**
 * The Docker and containers-common profile document: {@link
 * io.github.seccomp4j.model.conditional.ConditionalProfile} holds {@link
 * io.github.seccomp4j.model.conditional.ConditionalRule rules} that apply only where their {@link
 * io.github.seccomp4j.model.conditional.RuleFilter filters} say so. Resolving one for a host and a
 * set of capabilities gives a {@link io.github.seccomp4j.model.SeccompProfile}.
 */
@NullMarked
package io.github.seccomp4j.model.conditional;

import org.jspecify.annotations.NullMarked;
