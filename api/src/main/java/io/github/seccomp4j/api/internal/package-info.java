/**
 * What the messages and reports of several packages share: {@link
 * io.github.seccomp4j.api.internal.RuleNames} calls rules by their names, {@link
 * io.github.seccomp4j.api.internal.JsonLayout} builds and prints JSON, {@link
 * io.github.seccomp4j.api.internal.VisibleText} shows hostile text, {@link
 * io.github.seccomp4j.api.internal.ResourceText} reads the files that come with the library.
 */
@NullMarked
package io.github.seccomp4j.api.internal;

import org.jspecify.annotations.NullMarked;
