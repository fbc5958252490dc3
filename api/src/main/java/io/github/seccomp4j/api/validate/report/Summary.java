package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.Collection;
import java.util.StringJoiner;

/**
 * How many findings there are of each kind.
 *
 * @param errors findings of severity ERROR
 * @param warnings findings of severity WARNING
 * @param notes findings of severity INFO
 * @param suppressed findings that nobody needs to act on, whatever their severity
 */
record Summary(long errors, long warnings, long notes, long suppressed) {

  static Summary of(Collection<Finding> findings, int suppressed) {
    return new Summary(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO),
        suppressed);
  }

  static Summary of(Collection<ProfileReport> reports) {
    return of(
        reports.stream().flatMap(report -> report.findings().stream()).toList(),
        reports.stream().mapToInt(report -> report.suppressed().size()).sum());
  }

  private static long count(Collection<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Says it in words, such as {@code 1 error, 2 warnings}. */
  @Override
  public String toString() {
    StringJoiner words = new StringJoiner(", ").setEmptyValue("no findings");
    if (errors > 0) {
      words.add(errors == 1 ? "1 error" : errors + " errors");
    }
    if (warnings > 0) {
      words.add(warnings == 1 ? "1 warning" : warnings + " warnings");
    }
    if (notes > 0) {
      words.add(notes == 1 ? "1 note" : notes + " notes");
    }
    return suppressed > 0 ? words + ", " + suppressed + " suppressed" : words.toString();
  }
}
