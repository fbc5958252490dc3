/**
 * From conditional profiles to plain ones: {@link io.github.seccomp4j.api.resolve.ProfileResolver}
 * drops the rules whose conditions a host and a container's capabilities do not meet, and gives a
 * {@link io.github.seccomp4j.api.resolve.Resolution}: the plain profile, and for each rule a {@link
 * io.github.seccomp4j.api.resolve.RuleResolution} with the {@link
 * io.github.seccomp4j.api.resolve.ConditionCheck conditions} that kept or dropped it. Programs
 * differ in what they call architectures and in what they read; a {@link
 * io.github.seccomp4j.api.resolve.ResolutionDialect} says how.
 */
@NullMarked
package io.github.seccomp4j.api.resolve;

import org.jspecify.annotations.NullMarked;
