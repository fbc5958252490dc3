/**
 * What the default profiles of container runtimes have done with system calls, from release to
 * release.
 *
 * <p>{@link io.github.seccomp4j.api.history.History} binds the default of every release of a
 * runtime for one machine and one set of capabilities. Asked about a {@link
 * io.github.seccomp4j.api.history.CallPattern}, a system call with some argument values, it gives a
 * {@link io.github.seccomp4j.api.history.CallHistory}: {@link
 * io.github.seccomp4j.api.history.ReleaseRange ranges} of releases with the same {@link
 * io.github.seccomp4j.api.history.CallAnswer}, whose {@link
 * io.github.seccomp4j.api.history.Permission} is the answer in a word and whose {@link
 * io.github.seccomp4j.api.history.CallExample}s prove it. {@link
 * io.github.seccomp4j.api.history.UpgradeImpact} has every {@link
 * io.github.seccomp4j.api.history.CallChange} between two releases. The package {@code report}
 * prints both.
 */
@NullMarked
package io.github.seccomp4j.api.history;

import org.jspecify.annotations.NullMarked;
