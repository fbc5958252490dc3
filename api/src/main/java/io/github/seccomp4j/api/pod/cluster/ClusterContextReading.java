package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was read of a document that describes a cluster.
 *
 * @param context the cluster; empty if there is an error
 * @param findings what is wrong, each with file, line and column
 */
public record ClusterContextReading(Optional<ClusterContext> context, List<Finding> findings) {

  /**
   * Makes a result.
   *
   * @param context the cluster, or empty
   * @param findings what is wrong
   * @throws NullPointerException if a part is null
   */
  public ClusterContextReading {
    Objects.requireNonNull(context, "context");
    findings = List.copyOf(findings);
  }

  /**
   * Returns the cluster.
   *
   * @return the cluster
   * @throws IllegalArgumentException if there is an error; the message holds every finding
   */
  public ClusterContext orElseThrow() {
    return context.orElseThrow(
        () ->
            new IllegalArgumentException(
                String.join("\n", findings.stream().map(Finding::toString).toList())));
  }
}
