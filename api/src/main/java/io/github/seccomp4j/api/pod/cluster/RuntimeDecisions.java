package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.NoFilter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How the container runtimes of pools decide. What their releases do is found out once, not for
 * every container: comparing versions takes longer than deciding.
 */
final class RuntimeDecisions {

  private RuntimeDecisions() {}

  static Function<CriSecurity, RuntimeDecision> of(NodePool pool) {
    if (pool.operatingSystem().equals("windows")) {
      return security -> new NoFilter("Windows has no seccomp filters");
    }
    return switch (pool.runtime().release().runtime()) {
      case CONTAINERD -> new ContainerdDecisions(pool)::decide;
      case CRI_O -> new CriODecisions(pool)::decide;
      default -> DockerDecisions::decide;
    };
  }

  /** Returns how those of all pools of a cluster decide, by the names of the pools. */
  static Map<String, Function<CriSecurity, RuntimeDecision>> of(ClusterContext context) {
    Map<String, Function<CriSecurity, RuntimeDecision>> byPool = new HashMap<>();
    for (NodePool pool : context.pools()) {
      byPool.put(pool.name(), of(pool));
    }
    return Map.copyOf(byPool);
  }
}
