/**
 * The OCI seccomp document as immutable values: {@link io.github.seccomp4j.model.SeccompProfile}
 * holds {@link io.github.seccomp4j.model.SyscallRule rules}, a rule holds {@link
 * io.github.seccomp4j.model.ArgCondition argument conditions}.
 *
 * <p>How the levels combine: conditions of one rule on <em>different</em> argument indexes are
 * joined by AND; several rules for one system call are joined by OR. (What runtimes make of odd
 * documents is not decided here.)
 *
 * <p>Two decisions run through every type. <b>Tokens are open</b>: {@link
 * io.github.seccomp4j.model.Action}, {@link io.github.seccomp4j.model.Architecture} and their like
 * are strings with constants, so a document with {@code SCMP_ACT_NOPE} can be held, compared and
 * reported. <b>Numbers are unsigned</b>: argument values, argument indexes and errno returns are
 * the 64 bits of a {@code long} read without a sign.
 */
@NullMarked
package io.github.seccomp4j.model;

import org.jspecify.annotations.NullMarked;
