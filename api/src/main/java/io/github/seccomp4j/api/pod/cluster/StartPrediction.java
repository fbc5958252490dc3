package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether one container starts on one pool of nodes.
 *
 * @param container the container and what it runs under
 * @param outcome what becomes of it
 * @param message what the user sees as the message of that state, as far as it is known; an ID of a
 *     container is left out as {@code <id>}
 * @param findings why, and what to do about it; locations are pointers into the Pod
 */
public record StartPrediction(
    EffectiveContainer container,
    StartOutcome outcome,
    Optional<String> message,
    List<Finding> findings) {

  /**
   * Makes a prediction.
   *
   * @param container the container and what it runs under
   * @param outcome what becomes of it
   * @param message what the user sees, or empty
   * @param findings why, and what to do about it
   * @throws NullPointerException if a part is null
   */
  public StartPrediction {
    Objects.requireNonNull(container, "container");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(message, "message");
    findings = List.copyOf(findings);
  }

  /**
   * Says it on one line.
   *
   * @return container, pool, outcome and message
   */
  @Override
  public String toString() {
    return container.name()
        + " on "
        + container.pool().name()
        + ": "
        + outcome
        + message.map(text -> " (" + text + ")").orElse("");
  }
}
