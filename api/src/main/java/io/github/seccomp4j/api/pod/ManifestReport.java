package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.api.validate.report.JsonReport;
import io.github.seccomp4j.api.validate.report.SarifReport;
import io.github.seccomp4j.api.validate.report.SourceTexts;
import io.github.seccomp4j.api.validate.report.TextReport;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import java.util.List;
import java.util.Objects;

/**
 * What there is to say about manifests, every finding in its place in the files.
 *
 * @param workloads how many objects hold Pods
 * @param otherObjects how many objects hold none; they are not judged
 * @param findings in reading order; unmodifiable
 */
public record ManifestReport(int workloads, int otherObjects, List<Finding> findings) {

  /**
   * Makes a report.
   *
   * @param workloads how many objects hold Pods
   * @param otherObjects how many objects hold none
   * @param findings in reading order
   * @throws NullPointerException if the list or an element is null
   */
  public ManifestReport {
    findings = List.copyOf(findings);
  }

  /**
   * Tells whether the API server would take everything, at the level that is wanted, and nothing
   * else is wrong.
   *
   * @return true if no finding is an error
   */
  public boolean isValid() {
    return !Findings.hasErrors(findings);
  }

  /**
   * Prints the findings for people, as compilers do.
   *
   * @param texts the texts they are about, for excerpts; {@link SourceTexts#none()} will do
   * @return a paragraph for each finding and a last line that counts them
   */
  public String toText(SourceTexts texts) {
    return TextReport.write(findings, Objects.requireNonNull(texts, "texts"));
  }

  /**
   * Prints the findings for programs.
   *
   * @param texts the texts they are about, for columns; {@link SourceTexts#none()} will do
   * @return JSON as {@link JsonReport} describes it
   */
  public String toJson(SourceTexts texts) {
    return JsonReport.write(findings, Objects.requireNonNull(texts, "texts"));
  }

  /**
   * Prints the findings for code scanners.
   *
   * @param texts the texts they are about, for columns; {@link SourceTexts#none()} will do
   * @return SARIF 2.1.0
   */
  public String toSarif(SourceTexts texts) {
    return SarifReport.write(findings, Objects.requireNonNull(texts, "texts"));
  }
}
