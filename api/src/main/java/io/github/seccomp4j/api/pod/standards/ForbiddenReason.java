package io.github.seccomp4j.api.pod.standards;

import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * A check that a Pod fails.
 *
 * @param check what the check is about
 * @param reason what is forbidden, in Kubernetes' words, such as {@code hostPort}
 * @param detail who does it, in Kubernetes' words, such as {@code container "a" uses hostPort 80}
 * @param findings one for every place, in the order of the Pod; locations are pointers from the
 *     Pod, to a member that is absent where the check demands it
 */
public record ForbiddenReason(
    CheckDescription check, String reason, String detail, List<Finding> findings) {

  /**
   * Makes a reason.
   *
   * @param check what the check is about
   * @param reason what is forbidden
   * @param detail who does it
   * @param findings one for every place
   * @throws NullPointerException if an argument or an element is null
   */
  public ForbiddenReason {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
    findings = List.copyOf(findings);
  }

  /**
   * Prints the reason as the API server does.
   *
   * @return {@code reason (detail)}
   */
  @Override
  public String toString() {
    return detail.isEmpty() ? reason : reason + " (" + detail + ")";
  }
}
