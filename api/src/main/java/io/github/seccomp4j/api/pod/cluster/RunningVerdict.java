package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.Identification;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a running container has the profile it should have.
 *
 * @param expected what it should run under; of several pools the one it fits, else the first
 * @param found {@code linux.seccomp} of the running container; empty if it has none
 * @param isAsExpected whether both let the same calls through
 * @param explanation whose default profile the found one is; empty if it is as expected or nothing
 *     was found
 * @param findings what differs and what would explain it; empty if it is as expected
 */
public record RunningVerdict(
    EffectiveContainer expected,
    Optional<SeccompProfile> found,
    boolean isAsExpected,
    Optional<Identification> explanation,
    List<Finding> findings) {

  /**
   * Makes a verdict.
   *
   * @param expected what it should run under
   * @param found {@code linux.seccomp} of the running container, or empty
   * @param isAsExpected whether both let the same calls through
   * @param explanation whose default profile the found one is, or empty
   * @param findings what differs and what would explain it
   * @throws NullPointerException if a part is null
   */
  public RunningVerdict {
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(explanation, "explanation");
    findings = List.copyOf(findings);
  }
}
