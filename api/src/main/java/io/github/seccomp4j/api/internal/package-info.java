/**
 * What the messages and reports of several packages share: {@link
 * io.github.seccomp4j.api.internal.RuleNames} calls rules by their names, {@link
 * io.github.seccomp4j.api.internal.JsonLayout} builds and prints JSON, {@link
 * io.github.seccomp4j.api.internal.VisibleText} shows hostile text.
 */
@NullMarked
package io.github.seccomp4j.api.internal;

import org.jspecify.annotations.NullMarked;
