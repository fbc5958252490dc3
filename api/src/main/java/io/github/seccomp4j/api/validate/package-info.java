/**
 * What a container runtime makes of a file that should be a seccomp profile.
 *
 * <p>{@link io.github.seccomp4j.api.validate.ProfileValidator} takes a {@link
 * io.github.seccomp4j.api.validate.ProfileSource} (a file, bytes, text or a value) and a {@link
 * io.github.seccomp4j.api.validate.ValidationTarget} (the release that will read it, the OCI
 * runtime behind it, the node's architecture) and returns a {@link
 * io.github.seccomp4j.api.validate.ProfileReport}: what the document is ({@link
 * io.github.seccomp4j.api.validate.DocumentKind}), what the runtime does with it ({@link
 * io.github.seccomp4j.api.validate.RuntimeOutcome}), and every finding with its place. {@link
 * io.github.seccomp4j.api.validate.ValidationRules} explains each code; {@link
 * io.github.seccomp4j.api.validate.ValidationOptions} silences one with a reason. A {@link
 * io.github.seccomp4j.api.validate.LoadedProfile} is what is left of a file for one container.
 */
@NullMarked
package io.github.seccomp4j.api.validate;

import org.jspecify.annotations.NullMarked;
