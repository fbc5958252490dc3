package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.api.internal.JsonLayout;
import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.api.validate.SuppressedFinding;
import io.github.seccomp4j.api.validate.ValidationRules;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.finding.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Findings for code scanners: a log of the Static Analysis Results Interchange Format, SARIF 2.1.0
 * (OASIS Standard, 27 March 2020), with one run.
 *
 * <p>A finding's code is the rule, its severity the level ({@code error}, {@code warning}, {@code
 * note}), its help page the rule's help, its JSON pointer the logical location. A source that is an
 * absolute path becomes a {@code file} URI, any other a relative one. Columns are UTF-16 units:
 * those of YAML are converted where the text is at hand. A fingerprint stays the same while a
 * finding moves to another line.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  /**
   * Prints findings in reading order.
   *
   * @param findings any findings
   * @param texts the texts they are about, for columns
   * @return one JSON object, indented by two spaces, ended by LF
   */
  public static String write(Collection<Finding> findings, SourceTexts texts) {
    return write(
        findings, List.of(), new SarifRules(ValidationRules::find), new SourceLines.Cache(texts));
  }

  /**
   * Prints reports about profiles.
   *
   * @param reports any reports; their findings stand together, in reading order, those that are
   *     suppressed behind the others
   * @return as {@link #write(Collection, SourceTexts)}
   */
  public static String write(Collection<ProfileReport> reports) {
    return write(
        reports.stream().flatMap(report -> report.findings().stream()).toList(),
        reports.stream().flatMap(report -> report.suppressed().stream()).toList(),
        new SarifRules(ValidationRules::find),
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

  static String write(
      Collection<Finding> findings,
      Collection<SuppressedFinding> suppressed,
      SarifRules rules,
      SourceLines.Cache lines) {
    SarifFingerprints fingerprints = new SarifFingerprints();
    List<JsonObject> results = new ArrayList<>();
    for (Finding finding : Findings.inReadingOrder(findings)) {
      results.add(result(finding, rules, lines, fingerprints).object());
    }
    for (SuppressedFinding one : suppressed) {
      JsonObject suppression =
          new JsonLayout()
              .put("kind", one.place().isPresent() ? "inSource" : "external")
              .put("justification", one.reason())
              .object();
      results.add(
          result(one.finding(), rules, lines, fingerprints)
              .put("suppressions", List.of(suppression))
              .object());
    }
    JsonObject run =
        new JsonLayout()
            .put("tool", new JsonLayout().put("driver", driver(rules)).object())
            .put("columnKind", "utf16CodeUnits")
            .put("results", results)
            .object();
    return JsonLayout.print(
        new JsonLayout()
            .put("$schema", SCHEMA)
            .put("version", "2.1.0")
            .put("runs", List.of(run))
            .object());
  }

  private static JsonObject driver(SarifRules rules) {
    return new JsonLayout()
        .put("name", "seccomp4j")
        .put("version", version())
        .put("rules", rules.descriptors())
        .object();
  }

  // A jar on the class path has it in its manifest, a module in its descriptor.
  private static Optional<String> version() {
    return Optional.ofNullable(SarifReport.class.getModule().getDescriptor())
        .flatMap(module -> module.rawVersion())
        .or(
            () ->
                Optional.ofNullable(SarifReport.class.getPackage())
                    .map(Package::getImplementationVersion));
  }

  private static JsonLayout result(
      Finding finding, SarifRules rules, SourceLines.Cache lines, SarifFingerprints fingerprints) {
    JsonLayout result =
        new JsonLayout()
            .put("ruleId", finding.code())
            .put("ruleIndex", JsonNumber.of(rules.indexOf(finding)))
            .put("level", SarifRules.level(finding.severity()))
            .put("message", new JsonLayout().put("text", message(finding)).object());
    finding
        .location()
        .flatMap(place -> location(place, lines))
        .ifPresent(location -> result.put("locations", List.of(location)));
    return result.put("partialFingerprints", fingerprints.of(finding));
  }

  private static String message(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message());
    finding.expected().ifPresent(expected -> text.append("; expected ").append(expected));
    finding.fix().ifPresent(fix -> text.append("; ").append(fix));
    return text.toString();
  }

  private static Optional<JsonObject> location(Location place, SourceLines.Cache lines) {
    JsonLayout location = new JsonLayout();
    if (!place.source().isEmpty()) {
      location.put("physicalLocation", physicalLocation(place, lines));
    }
    if (!place.pointer().isEmpty()) {
      JsonObject logical = new JsonLayout().put("fullyQualifiedName", place.pointer()).object();
      location.put("logicalLocations", List.of(logical));
    }
    return Optional.of(location.object()).filter(object -> !object.isEmpty());
  }

  private static JsonObject physicalLocation(Location place, SourceLines.Cache lines) {
    JsonLayout physical =
        new JsonLayout()
            .put(
                "artifactLocation",
                new JsonLayout().put("uri", SourceUri.of(place.source())).object());
    if (place.line() > 0) {
      JsonLayout region = new JsonLayout().put("startLine", JsonNumber.of(place.line()));
      if (place.column() > 0) {
        region.put("startColumn", JsonNumber.of(lines.columnInUnits(place)));
      }
      physical.put("region", region.object());
    }
    return physical.object();
  }
}
