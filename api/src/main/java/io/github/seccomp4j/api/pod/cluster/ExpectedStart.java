package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * How starts behind one profile go, whatever the container is called.
 *
 * @param outcome what becomes of the container
 * @param message what the user sees as the message of that state, as far as it is known
 * @param causes why
 */
record ExpectedStart(StartOutcome outcome, Optional<String> message, List<Cause> causes) {

  static final ExpectedStart GOOD =
      new ExpectedStart(StartOutcome.STARTS, Optional.empty(), List.of());

  ExpectedStart {
    causes = List.copyOf(causes);
  }

  /** What there is to say, without the container's name. */
  record Cause(String code, Severity severity, String text) {}

  static ExpectedStart of(
      StartOutcome outcome, Optional<String> message, String code, Severity severity, String text) {
    return new ExpectedStart(outcome, message, List.of(new Cause(code, severity, text)));
  }

  StartPrediction of(EffectiveContainer container) {
    List<Finding> findings =
        causes.isEmpty()
            ? List.of()
            : causes.stream()
                .map(
                    cause ->
                        StartFindings.finding(
                            container, cause.code(), cause.severity(), cause.text()))
                .toList();
    return new StartPrediction(container, outcome, message, findings);
  }
}
