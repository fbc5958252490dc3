package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers findings about one document; not thread-safe.
 *
 * <p>What is said about inherited parts is at most a warning: what a document already had when it
 * was taken over is not its editor's mistake.
 */
final class FindingList {

  private final List<Finding> findings = new ArrayList<>();
  private boolean inherited;

  void inherited(boolean now) {
    inherited = now;
  }

  void add(Severity severity, String code, String pointer, String message) {
    findings.add(finding(weighed(severity), code, pointer, message).build());
  }

  void add(Severity severity, String code, String pointer, String message, String fix) {
    Finding.Builder finding = finding(weighed(severity), code, pointer, message);
    finding.fix(fix);
    findings.add(finding.build());
  }

  void add(Finding finding) {
    findings.add(finding.toBuilder().severity(weighed(finding.severity())).build());
  }

  private Severity weighed(Severity severity) {
    return inherited && severity == Severity.ERROR ? Severity.WARNING : severity;
  }

  static Finding.Builder finding(Severity severity, String code, String pointer, String message) {
    Finding.Builder builder = Finding.builder();
    builder.severity(severity).code(code).message(message);
    builder.location(Location.ofPointer(pointer));
    return builder;
  }

  List<Finding> toList() {
    return List.copyOf(findings);
  }
}
