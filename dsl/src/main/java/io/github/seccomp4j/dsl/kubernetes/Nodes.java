package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeList;
import io.fabric8.kubernetes.api.model.NodeSystemInfo;
import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.cluster.NodePoolBuilder;
import io.github.seccomp4j.model.KernelVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A cluster's nodes as its API server lists them.
 *
 * <pre>{@code
 * ClusterContext context =
 *     Nodes.clusterOf(client.nodes().list(), pool -> pool.seccompDefault(true));
 * }</pre>
 *
 * <p>Nodes that report the same versions, architecture and kernel and have the same labels are one
 * pool, called after the first of them. What nodes do not report, such as seccompDefault and the
 * OCI runtime, is added by hand.
 */
public final class Nodes {

  // Different for every node; its pools know their nodes' names.
  private static final String HOST_NAME = "kubernetes.io/hostname";

  private Nodes() {}

  /** What nodes of one pool have in common. */
  private record Sort(
      String kubelet,
      String runtime,
      String architecture,
      String kernel,
      String operatingSystem,
      Map<String, String> labels) {}

  /**
   * Makes a cluster of nodes.
   *
   * @param nodes the nodes
   * @param more adds to each pool what nodes do not report
   * @return the cluster; its API server is taken to be as old as its newest kubelet
   * @throws IllegalArgumentException if there is no node, or one reports no versions or a runtime
   *     nobody knows; the message names it
   */
  public static ClusterContext clusterOf(NodeList nodes, UnaryOperator<NodePoolBuilder> more) {
    Map<Sort, List<String>> sorts = new LinkedHashMap<>();
    for (Node node : nodes.getItems()) {
      sorts.computeIfAbsent(sort(node), sort -> new ArrayList<>()).add(name(node));
    }
    List<NodePool> pools = new ArrayList<>();
    sorts.forEach((sort, names) -> pools.add(more.apply(pool(sort, names)).build()));
    return ClusterContext.of(pools.toArray(NodePool[]::new));
  }

  private static NodePoolBuilder pool(Sort sort, List<String> names) {
    NodePoolBuilder builder = NodePool.builder(names.get(0));
    try {
      builder
          .kubelet(sort.kubelet())
          .runtime(sort.runtime())
          .architecture(sort.architecture())
          .kernel(KernelVersion.ofRelease(sort.kernel()))
          .operatingSystem(sort.operatingSystem());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("node " + names.get(0) + ": " + e.getMessage(), e);
    }
    sort.labels().forEach(builder::label);
    names.forEach(builder::node);
    return builder;
  }

  private static Sort sort(Node node) {
    NodeSystemInfo info = node.getStatus() == null ? null : node.getStatus().getNodeInfo();
    if (info == null) {
      throw new IllegalArgumentException(
          "node " + name(node) + " does not report its versions: it has no status.nodeInfo");
    }
    Map<String, String> labels = new TreeMap<>();
    if (node.getMetadata() != null && node.getMetadata().getLabels() != null) {
      labels.putAll(node.getMetadata().getLabels());
    }
    labels.remove(HOST_NAME);
    return new Sort(
        text(info.getKubeletVersion()),
        text(info.getContainerRuntimeVersion()),
        text(info.getArchitecture()),
        text(info.getKernelVersion()),
        text(info.getOperatingSystem()),
        labels);
  }

  private static String name(Node node) {
    return node.getMetadata() == null ? "" : text(node.getMetadata().getName());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
