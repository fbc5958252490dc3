/**
 * Which system calls runc and crun themselves need to start a container behind a filter, as
 * measured release by release.
 *
 * <p>{@link io.github.seccomp4j.api.startup.StartupMeasurements} finds the {@link
 * io.github.seccomp4j.api.startup.StartupCalls} of a release for a {@link
 * io.github.seccomp4j.api.startup.StartVariant}: the process is started or joins a running
 * container, with or without no_new_privs. A release that was not measured has none.
 */
@NullMarked
package io.github.seccomp4j.api.startup;

import org.jspecify.annotations.NullMarked;
