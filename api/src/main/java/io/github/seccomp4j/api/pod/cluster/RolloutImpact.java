package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens when seccompDefault is switched on, on all pools of a cluster.
 *
 * <pre>{@code
 * RolloutImpact impact = RolloutImpact.of(pods, context, ObservedCalls.UNKNOWN);
 * System.out.println(RolloutText.write(impact));
 * }</pre>
 *
 * <p>Give a context with some pools only to see what switching it on there does. No Pod and no
 * annotation changes, only what kubelets ask for.
 *
 * @param looked how many containers were looked at, each once for every pool it may land on
 * @param changes the containers that get the default profile where they had none, in the order of
 *     Pods and pools
 * @param findings why seccompDefault cannot be switched on somewhere, or not just so
 */
public record RolloutImpact(int looked, List<ContainerImpact> changes, List<Finding> findings) {

  /**
   * Makes a result.
   *
   * @param looked how many containers were looked at
   * @param changes the containers that change
   * @param findings what stands in the way
   * @throws NullPointerException if a part is null
   */
  public RolloutImpact {
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }

  /**
   * Compares a cluster as it is with itself after seccompDefault has been switched on everywhere.
   *
   * @param pods the Pods
   * @param context the cluster as it is
   * @param observed which calls containers were seen to make
   * @return who changes, and what that denies
   */
  public static RolloutImpact of(
      List<NamedPod> pods, ClusterContext context, ObservedCalls observed) {
    List<Finding> findings = new ArrayList<>();
    List<NodePool> switched = new ArrayList<>();
    for (NodePool pool : context.pools()) {
      obstacle(pool).ifPresent(findings::add);
      switched.add(
          KubeletEra.hasSeccompDefault(pool.kubelet()) ? pool.withSeccompDefault(true) : pool);
    }
    ClusterContext after = new ClusterContext(context.apiServer(), switched);
    List<ContainerImpact> changes = new ArrayList<>();
    int looked = 0;
    ClusterSeccomp nowOn = ClusterSeccomp.on(context);
    ClusterSeccomp thenOn = ClusterSeccomp.on(after);
    NewlyDenied denied = new NewlyDenied();
    for (NamedPod pod : pods) {
      List<EffectiveContainer> now = nowOn.of(pod.pod()).containers();
      List<EffectiveContainer> then = thenOn.of(pod.pod()).containers();
      for (int i = 0; i < now.size(); i++) {
        if (!now.get(i).isSandbox()) {
          looked++;
          if (gains(now.get(i), then.get(i))) {
            changes.add(
                new ContainerImpact(
                    pod,
                    now.get(i),
                    then.get(i),
                    denied.between(now.get(i), then.get(i)),
                    observed.of(pod, then.get(i).container().orElseThrow())));
          }
        }
      }
    }
    return new RolloutImpact(looked, changes, findings);
  }

  private static boolean gains(EffectiveContainer now, EffectiveContainer then) {
    return !now.confinement().equals(then.confinement());
  }

  private static Optional<Finding> obstacle(NodePool pool) {
    if (!KubeletEra.hasSeccompDefault(pool.kubelet())) {
      return Optional.of(
          Finding.of(
              "no-seccomp-default",
              Severity.ERROR,
              "kubelet "
                  + pool.kubelet()
                  + " of pool "
                  + pool.name()
                  + " has no seccompDefault; it came with 1.22"));
    }
    return KubeletEra.needsGate(pool.kubelet()) && !pool.seccompDefault()
        ? Optional.of(
            Finding.of(
                "seccomp-default-needs-gate",
                Severity.WARNING,
                "kubelet "
                    + pool.kubelet()
                    + " of pool "
                    + pool.name()
                    + " starts with seccompDefault only if the feature gate SeccompDefault is on"))
        : Optional.empty();
  }

  /**
   * Returns the changes of one risk.
   *
   * @param risk how sure it is that containers go on working
   * @return in the order of {@link #changes}; unmodifiable
   */
  public List<ContainerImpact> of(ContainerImpact.Risk risk) {
    return changes.stream().filter(change -> change.risk() == risk).toList();
  }
}
