package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The configuration of a cluster that kind makes, {@code kind.x-k8s.io/v1alpha4}, as far as seccomp
 * is concerned. {@link Manifests} writes it like any resource, and reads it back as {@link
 * #toResource()}.
 *
 * <pre>{@code
 * KindCluster cluster =
 *     KindCluster.of(
 *         KindNode.controlPlane().withSeccompProfiles("./profiles").withSeccompDefault(),
 *         KindNode.worker().withSeccompProfiles("./profiles").withSeccompDefault());
 * Manifests.write(Path.of("kind.yaml"), cluster);
 * }</pre>
 *
 * @param name the cluster's name; empty for kind's default
 * @param nodes the nodes in order, of which the first control-plane node runs {@code kubeadm init};
 *     an unmodifiable copy
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know that records have a serial form.
public record KindCluster(String name, List<KindNode> nodes) implements KubernetesResource {

  /**
   * Makes a cluster.
   *
   * @param name the cluster's name; empty for kind's default
   * @param nodes the nodes in order; an unmodifiable copy
   * @throws IllegalArgumentException if no node is a control-plane node
   */
  public KindCluster {
    Objects.requireNonNull(name, "name");
    nodes = List.copyOf(nodes);
    if (nodes.stream().noneMatch(KindNode::isControlPlane)) {
      throw new IllegalArgumentException("a cluster needs a control-plane node");
    }
  }

  /**
   * Makes a cluster of kind's default name.
   *
   * @param nodes the nodes in order
   * @return the cluster
   * @throws IllegalArgumentException if no node is a control-plane node
   */
  public static KindCluster of(KindNode... nodes) {
    return new KindCluster("", List.of(nodes));
  }

  /**
   * Names the cluster.
   *
   * @param clusterName the name
   * @return a new cluster
   */
  public KindCluster withName(String clusterName) {
    return new KindCluster(clusterName, nodes);
  }

  /**
   * Returns the document.
   *
   * @return a new resource without metadata
   */
  @JsonValue
  public GenericKubernetesResource toResource() {
    GenericKubernetesResource document = new GenericKubernetesResource();
    document.setApiVersion("kind.x-k8s.io/v1alpha4");
    document.setKind("Cluster");
    if (!name.isEmpty()) {
      document.setAdditionalProperty("name", name);
    }
    List<Map<String, Object>> members = new ArrayList<>();
    boolean initialized = false;
    for (KindNode node : nodes) {
      members.add(node.toMembers(!initialized && node.isControlPlane()));
      initialized = initialized || node.isControlPlane();
    }
    document.setAdditionalProperty("nodes", members);
    return document;
  }
}
