package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.api.internal.VisibleText;
import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.finding.Location;
import java.util.Collection;
import java.util.List;

/**
 * Findings for people, as compilers print them: where, how grave, what, the line with a caret under
 * the character, what was expected, and how to mend it.
 *
 * <pre>
 * audit.json:3:22: error: found the number -1 [number-out-of-range]
 *   3 |   "defaultErrnoRet": -1
 *     |                      ^
 *     at: /defaultErrnoRet
 *     expected: an unsigned 64-bit number
 *
 * 1 error
 * </pre>
 *
 * <p>Plain text without colours. Characters of a document that a terminal would act on (escapes,
 * bidirectional controls) are shown as pictures or numbers; lines of more than 100 cells are cut
 * around the caret.
 */
public final class TextReport {

  private static final String INDENT = "    ";

  private TextReport() {}

  /**
   * Prints findings in reading order.
   *
   * @param findings any findings
   * @param texts the texts they are about; a finding without text is printed without its line
   * @return a paragraph for each finding and a last line that counts them, lines ended by LF
   */
  public static String write(Collection<Finding> findings, SourceTexts texts) {
    StringBuilder report = new StringBuilder();
    print(findings, new SourceLines.Cache(texts), report);
    return report.append(Summary.of(findings, 0)).append('\n').toString();
  }

  /**
   * Prints reports about profiles one after the other.
   *
   * @param reports any reports
   * @return for each report a line that says what the document is and what its target makes of it,
   *     and its findings; a last line counts all findings and those that are suppressed
   */
  public static String write(Collection<ProfileReport> reports) {
    SourceLines.Cache lines = new SourceLines.Cache(SourceTexts.of(reports));
    StringBuilder text = new StringBuilder();
    for (ProfileReport report : reports) {
      printHead(report, text);
      print(report.findings(), lines, text);
    }
    return text.append(Summary.of(reports)).append('\n').toString();
  }

  /**
   * Prints a report about a profile.
   *
   * @param report the report
   * @return as {@link #write(Collection)}
   */
  public static String write(ProfileReport report) {
    return write(List.of(report));
  }

  private static void printHead(ProfileReport report, StringBuilder text) {
    text.append(report.source().isEmpty() ? "document" : VisibleText.of(report.source()))
        .append(": ")
        .append(report.kind().description())
        .append("; ")
        .append(report.target())
        .append(": ")
        .append(OutcomeWords.phrase(report.outcome()));
    report.runtimeMessage().ifPresent(said -> text.append(": ").append(VisibleText.of(said)));
    text.append("\n\n");
  }

  private static void print(
      Collection<Finding> findings, SourceLines.Cache lines, StringBuilder report) {
    for (Finding finding : Findings.inReadingOrder(findings)) {
      print(finding, lines, report);
      report.append('\n');
    }
  }

  private static void print(Finding finding, SourceLines.Cache lines, StringBuilder report) {
    finding.location().ifPresent(place -> printPlace(place, report));
    report
        .append(SarifRules.level(finding.severity()))
        .append(": ")
        .append(VisibleText.of(finding.message()))
        .append(" [")
        .append(VisibleText.of(finding.code()))
        .append("]\n");
    finding.location().ifPresent(place -> printExcerpt(place, lines, report));
    finding
        .location()
        .map(Location::pointer)
        .filter(pointer -> !pointer.isEmpty())
        .ifPresent(pointer -> printPart("at", pointer, report));
    finding.expected().ifPresent(expected -> printPart("expected", expected, report));
    finding.fix().ifPresent(fix -> printPart("fix", fix, report));
  }

  private static void printPlace(Location place, StringBuilder report) {
    boolean named = !place.source().isEmpty();
    if (named) {
      report.append(VisibleText.of(place.source()));
    }
    if (place.line() > 0) {
      report.append(named ? ":" : "").append(place.line()).append(':').append(place.column());
    }
    report.append(named || place.line() > 0 ? ": " : "");
  }

  private static void printExcerpt(Location place, SourceLines.Cache cache, StringBuilder report) {
    cache
        .of(place.source())
        .flatMap(lines -> lines.line(place.line()))
        .map(line -> Excerpt.of(line, cache.columnInUnits(place)))
        .ifPresent(
            excerpt -> {
              String number = Integer.toString(place.line());
              report.append("  ").append(number).append(" | ").append(excerpt.line()).append('\n');
              report.append("  ").append(" ".repeat(number.length())).append(" | ");
              report.append(excerpt.caret()).append('\n');
            });
  }

  private static void printPart(String name, String text, StringBuilder report) {
    report.append(INDENT).append(name).append(": ").append(VisibleText.of(text)).append('\n');
  }
}
