/**
 * Comparisons for people and for programs: as text ({@link
 * io.github.seccomp4j.api.compare.report.ComparisonText}), as a Markdown table for the description
 * of a change ({@link io.github.seccomp4j.api.compare.report.ComparisonMarkdown}) and as JSON
 * ({@link io.github.seccomp4j.api.compare.report.ComparisonJson}). All are functions of a
 * comparison and of the {@link io.github.seccomp4j.api.compare.report.ComparedNames names} of its
 * sides; none of them prints anything anywhere.
 */
@NullMarked
package io.github.seccomp4j.api.compare.report;

import org.jspecify.annotations.NullMarked;
