package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.lint.LintTarget;
import io.github.seccomp4j.api.pod.lint.WorkloadLint;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lint for every sort of node of a cluster; what it finds on several is said once. */
final class ClusterLint {

  private static final int NEWEST_MINOR = 37;

  private final Optional<ClusterContext> cluster;
  private final WorkloadLint anywhere;
  private final Map<String, WorkloadLint> byPool;

  ClusterLint(Optional<ClusterContext> cluster) {
    this.cluster = cluster;
    this.anywhere = WorkloadLint.of(LintTarget.of(minor(cluster)));
    this.byPool = cluster.map(ClusterLint::byPool).orElse(Map.of());
  }

  private static int minor(Optional<ClusterContext> cluster) {
    return cluster
        .map(context -> Math.max(LintTarget.OLDEST_MINOR, context.apiServer().minor()))
        .orElse(NEWEST_MINOR);
  }

  private static Map<String, WorkloadLint> byPool(ClusterContext context) {
    Map<LintTarget, WorkloadLint> made = new LinkedHashMap<>();
    Map<String, WorkloadLint> byPool = new LinkedHashMap<>();
    for (NodePool pool : context.pools()) {
      LintTarget target =
          LintTarget.of(minor(Optional.of(context)))
              .withRuntime(pool.runtime().release())
              .withNode(pool.host());
      byPool.put(pool.name(), made.computeIfAbsent(target, WorkloadLint::of));
    }
    return Map.copyOf(byPool);
  }

  List<Finding> check(PodManifest pod) {
    List<NodePool> pools = cluster.map(context -> context.poolsFor(pod)).orElse(List.of());
    if (pools.isEmpty()) {
      return anywhere.check(pod);
    }
    if (pools.size() == 1) {
      return lint(pools.get(0)).check(pod);
    }
    Set<Finding> findings = new LinkedHashSet<>();
    for (NodePool pool : pools) {
      findings.addAll(lint(pool).check(pod));
    }
    return List.copyOf(findings);
  }

  private WorkloadLint lint(NodePool pool) {
    return byPool.getOrDefault(pool.name(), anywhere);
  }
}
