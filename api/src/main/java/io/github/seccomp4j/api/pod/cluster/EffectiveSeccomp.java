package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;

/**
 * What every container of a Pod runs under, on every pool of nodes it may land on.
 *
 * <pre>{@code
 * EffectiveSeccomp effective = EffectiveSeccomp.of(pod, ClusterContext.of(pool));
 * effective.containers().forEach(System.out::println);
 * }</pre>
 *
 * <p>The way is that of a cluster: the API server may make fields of the old annotations, the
 * kubelet chooses and sends a message, the runtime decides, resolves or loads. The Pod itself is
 * never changed. Source: Kubernetes 1.19 to 1.37, containerd 1.1 to 2.4, CRI-O 1.19 to 1.36.
 *
 * @param containers for each pool in the order of the cluster: the sandbox, then the init, regular
 *     and ephemeral containers in the order of the Pod
 * @param findings those of the containers, and what is to be said about the Pod, such as that it
 *     runs differently on different pools; locations are pointers into the Pod
 */
public record EffectiveSeccomp(List<EffectiveContainer> containers, List<Finding> findings) {

  /**
   * Makes a result.
   *
   * @param containers for each pool the sandbox and the containers
   * @param findings what is to be said
   * @throws NullPointerException if a part is null
   */
  public EffectiveSeccomp {
    containers = List.copyOf(containers);
    findings = List.copyOf(findings);
  }

  /**
   * Follows a Pod that comes through the API server.
   *
   * @param pod the Pod, as its author wrote it
   * @param context the cluster
   * @return the result; without containers, and with a finding, if no pool takes the Pod
   */
  public static EffectiveSeccomp of(PodManifest pod, ClusterContext context) {
    return ClusterSeccomp.on(context).of(pod);
  }

  /**
   * Follows a static Pod, which a kubelet reads from a file of its node: no API server makes fields
   * of its annotations.
   *
   * @param pod the Pod, as its author wrote it
   * @param context the cluster
   * @return the result; without containers, and with a finding, if no pool takes the Pod
   */
  public static EffectiveSeccomp ofStaticPod(PodManifest pod, ClusterContext context) {
    return ClusterSeccomp.on(context).ofStaticPod(pod);
  }

  /**
   * Returns the results of one pool.
   *
   * @param poolName the pool's name
   * @return the sandbox, then the containers; empty if the Pod cannot land there
   */
  public List<EffectiveContainer> on(String poolName) {
    return containers.stream().filter(each -> each.pool().name().equals(poolName)).toList();
  }

  /**
   * Tells whether every container is known to run behind a filter wherever it may land.
   *
   * @return true if all are protected, and there is at least one
   */
  public boolean isProtected() {
    return !containers.isEmpty()
        && containers.stream()
            .filter(each -> !each.isSandbox())
            .allMatch(EffectiveContainer::isProtected);
  }
}
