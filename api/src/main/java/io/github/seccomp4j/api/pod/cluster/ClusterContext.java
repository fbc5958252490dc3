package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A cluster, as far as it decides about seccomp: the API server's version, and the nodes.
 *
 * @param apiServer the API server's version; it decides whether the old annotations count
 * @param pools the nodes, in an order of the user's choice; not empty, names are unique
 */
public record ClusterContext(KubernetesVersion apiServer, List<NodePool> pools) {

  /**
   * Makes a cluster.
   *
   * @param apiServer the API server's version
   * @param pools the nodes
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if there is no pool, or two have one name; the message holds
   *     the name
   */
  public ClusterContext {
    Objects.requireNonNull(apiServer, "apiServer");
    pools = List.copyOf(pools);
    if (pools.isEmpty()) {
      throw new IllegalArgumentException("a cluster has at least one pool of nodes");
    }
    Set<String> names = new HashSet<>();
    for (NodePool pool : pools) {
      if (!names.add(pool.name())) {
        throw new IllegalArgumentException("two pools are called \"" + pool.name() + "\"");
      }
    }
  }

  /**
   * Makes a cluster whose API server has the version of its newest kubelet, which is the lowest it
   * may have.
   *
   * @param pools the nodes
   * @return the cluster
   * @throws IllegalArgumentException as the constructor
   */
  public static ClusterContext of(NodePool... pools) {
    List<NodePool> all = List.of(pools);
    return new ClusterContext(
        all.stream()
            .map(NodePool::kubelet)
            .max(Comparator.naturalOrder())
            .orElseThrow(
                () -> new IllegalArgumentException("a cluster has at least one pool of nodes")),
        all);
  }

  /**
   * Returns the pools a Pod may land on, by its node selector, the node affinity it demands, its
   * operating system, and the node it is bound to. Taints, resources and spreading do not count.
   *
   * @param pod the Pod
   * @return in the order of {@link #pools}; unmodifiable, possibly empty
   */
  public List<NodePool> poolsFor(PodManifest pod) {
    return pools.stream().filter(pool -> NodePlacement.mayLand(pod, pool)).toList();
  }
}
