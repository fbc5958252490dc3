package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.api.internal.JsonLayout;
import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.api.validate.SuppressedFinding;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.finding.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Findings for programs, as JSON of a shape that only grows.
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "findings": [
 *     {
 *       "code": "number-out-of-range",
 *       "severity": "error",
 *       "message": "found the number -1",
 *       "source": "audit.json",
 *       "pointer": "/defaultErrnoRet",
 *       "line": 3,
 *       "column": 22,
 *       "expected": "an unsigned 64-bit number"
 *     }
 *   ],
 *   "summary": {
 *     "errors": 1,
 *     "warnings": 0,
 *     "infos": 0,
 *     "suppressed": 0
 *   }
 * }
 * }</pre>
 *
 * <p>{@code code}, {@code severity} ({@code error}, {@code warning} or {@code info}) and {@code
 * message} are always there; a member that says nothing is left out: {@code source} without a name,
 * {@code line} and {@code column} (counted from 1) where they are unknown, {@code pointer} without
 * a place ({@code ""} is the whole document), {@code expected}, {@code fix}. A suppressed finding
 * has {@code suppressed} with the reason, and counts as nothing else. Columns are UTF-16 units
 * where the text is at hand, else what the reader counted.
 */
public final class JsonReport {

  private static final long VERSION = 1;

  private JsonReport() {}

  /**
   * Prints findings in reading order.
   *
   * @param findings any findings
   * @param texts the texts they are about, for columns
   * @return one JSON object, indented by two spaces, ended by LF
   */
  public static String write(Collection<Finding> findings, SourceTexts texts) {
    return print(
        new JsonLayout(),
        findings,
        List.of(),
        Summary.of(findings, 0),
        new SourceLines.Cache(texts));
  }

  /**
   * Prints reports about profiles.
   *
   * @param reports any reports; their findings stand together, in reading order
   * @return as {@link #write(Collection, SourceTexts)}, with {@code documents}
   */
  public static String write(Collection<ProfileReport> reports) {
    return print(
        new JsonLayout().put("documents", reports.stream().map(JsonReport::document).toList()),
        reports.stream().flatMap(report -> report.findings().stream()).toList(),
        reports.stream().flatMap(report -> report.suppressed().stream()).toList(),
        Summary.of(reports),
        new SourceLines.Cache(SourceTexts.of(reports)));
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

  private static String print(
      JsonLayout head,
      Collection<Finding> findings,
      Collection<SuppressedFinding> suppressed,
      Summary summary,
      SourceLines.Cache lines) {
    List<JsonObject> all = new ArrayList<>();
    for (Finding finding : Findings.inReadingOrder(findings)) {
      all.add(members(finding, lines).object());
    }
    for (SuppressedFinding one : suppressed) {
      all.add(members(one.finding(), lines).put("suppressed", one.reason()).object());
    }
    return JsonLayout.print(
        new JsonLayout()
            .put("version", JsonNumber.of(VERSION))
            .putAll(head)
            .put("findings", all)
            .put("summary", members(summary))
            .object());
  }

  private static JsonObject document(ProfileReport report) {
    return new JsonLayout()
        .put("source", report.source())
        .put("kind", OutcomeWords.token(report.kind()))
        .put("target", report.target().toString())
        .put("outcome", OutcomeWords.token(report.outcome()))
        .put("runtimeMessage", report.runtimeMessage())
        .object();
  }

  private static JsonLayout members(Finding finding, SourceLines.Cache lines) {
    JsonLayout members =
        new JsonLayout()
            .put("code", finding.code())
            .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
            .put("message", finding.message());
    finding.location().ifPresent(place -> putPlace(members, place, lines));
    return members.put("expected", finding.expected()).put("fix", finding.fix());
  }

  private static void putPlace(JsonLayout members, Location place, SourceLines.Cache lines) {
    if (!place.source().isEmpty()) {
      members.put("source", place.source());
    }
    members.put("pointer", place.pointer());
    if (place.line() > 0) {
      members.put("line", JsonNumber.of(place.line()));
    }
    if (place.column() > 0) {
      members.put("column", JsonNumber.of(lines.columnInUnits(place)));
    }
  }

  private static JsonObject members(Summary summary) {
    return new JsonLayout()
        .put("errors", JsonNumber.of(summary.errors()))
        .put("warnings", JsonNumber.of(summary.warnings()))
        .put("infos", JsonNumber.of(summary.notes()))
        .put("suppressed", JsonNumber.of(summary.suppressed()))
        .object();
  }
}
