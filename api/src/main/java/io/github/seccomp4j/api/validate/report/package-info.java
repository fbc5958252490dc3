/**
 * Findings for people and for programs: as a compiler prints them, with the line they are about
 * ({@link io.github.seccomp4j.api.validate.report.TextReport}), as JSON ({@link
 * io.github.seccomp4j.api.validate.report.JsonReport}) and as SARIF 2.1.0 for code scanners ({@link
 * io.github.seccomp4j.api.validate.report.SarifReport}). All three are functions of findings and of
 * the texts the findings are about ({@link io.github.seccomp4j.api.validate.report.SourceTexts});
 * none of them prints anything anywhere.
 */
@NullMarked
package io.github.seccomp4j.api.validate.report;

import org.jspecify.annotations.NullMarked;
