package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Predictions with one finding, at the place that chose the profile. */
final class StartFindings {

  private StartFindings() {}

  static StartPrediction predict(
      EffectiveContainer container,
      StartOutcome outcome,
      Optional<String> message,
      String code,
      Severity severity,
      String text) {
    return new StartPrediction(
        container, outcome, message, List.of(finding(container, code, severity, text)));
  }

  static Finding finding(
      EffectiveContainer container, String code, Severity severity, String text) {
    return Finding.builder()
        .code(code)
        .severity(severity)
        .message(
            "container \"" + container.name() + "\" on " + container.pool().name() + ": " + text)
        .location(
            Location.ofPointer(
                container.pointer().isEmpty() ? container.place() : container.pointer()))
        .build();
  }
}
