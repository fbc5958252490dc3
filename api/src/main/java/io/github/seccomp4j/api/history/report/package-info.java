/**
 * Histories and upgrades for people: a history as a Markdown table ({@link
 * io.github.seccomp4j.api.history.report.HistoryMarkdown}), an upgrade as text ({@link
 * io.github.seccomp4j.api.history.report.UpgradeText}) and as Markdown for the description of a
 * change ({@link io.github.seccomp4j.api.history.report.UpgradeMarkdown}). All are functions of a
 * value; none of them prints anything anywhere.
 */
@NullMarked
package io.github.seccomp4j.api.history.report;

import org.jspecify.annotations.NullMarked;
