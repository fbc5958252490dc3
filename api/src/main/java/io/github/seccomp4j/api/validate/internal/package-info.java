/**
 * The rules behind {@code api.validate}: each {@link
 * io.github.seccomp4j.api.validate.internal.ProfileRule} looks at one {@link
 * io.github.seccomp4j.api.validate.internal.Subject} and tells a {@link
 * io.github.seccomp4j.api.validate.internal.Reporter} what it finds; what a code means is on its
 * {@link io.github.seccomp4j.api.validate.internal.RulePage}.
 */
@NullMarked
package io.github.seccomp4j.api.validate.internal;

import org.jspecify.annotations.NullMarked;
