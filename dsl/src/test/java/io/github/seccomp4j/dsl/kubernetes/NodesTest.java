package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.fabric8.kubernetes.api.model.NodeList;
import io.fabric8.kubernetes.api.model.NodeListBuilder;
import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.model.Architecture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NodesTest {

  @Test
  void nodesThatAreAlikeAreOnePool() {
    ClusterContext context =
        Nodes.clusterOf(
            list(
                node("n1", "v1.34.2", "amd64", "a"),
                node("n2", "v1.34.2", "amd64", "a"),
                node("n3", "v1.33.1", "amd64", "a"),
                node("n4", "v1.34.2", "arm64", "a"),
                node("n5", "v1.34.2", "amd64", "b")),
            pool -> pool.seccompDefault(true));
    assertThat(context.apiServer()).hasToString("1.34.2");
    assertThat(context.pools()).extracting(NodePool::name).containsExactly("n1", "n3", "n4", "n5");
    NodePool first = context.pools().get(0);
    assertThat(first.nodeNames()).containsExactly("n1", "n2");
    assertThat(first.seccompDefault()).isTrue();
    assertThat(first.runtime()).hasToString("containerd://1.7.27");
    assertThat(first.labels()).containsOnlyKeys("zone");
    assertThat(context.pools().get(2).host().architecture()).isEqualTo(Architecture.AARCH64);
  }

  @Test
  void aNodeThatReportsNothingIsNamed() {
    Node silent = new NodeBuilder().withNewMetadata().withName("n9").endMetadata().build();
    assertThatThrownBy(() -> Nodes.clusterOf(list(silent), UnaryOperator.identity()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("n9");
    assertThatThrownBy(
            () ->
                Nodes.clusterOf(list(node("n1", "v1.34.2", "vax", "a")), UnaryOperator.identity()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("node n1: ")
        .hasMessageContaining("\"vax\"");
  }

  private static NodeList list(Node... nodes) {
    return new NodeListBuilder().withItems(nodes).build();
  }

  private static Node node(String name, String kubelet, String architecture, String zone) {
    return new NodeBuilder()
        .withNewMetadata()
        .withName(name)
        .addToLabels("zone", zone)
        .addToLabels("kubernetes.io/hostname", name)
        .endMetadata()
        .withNewStatus()
        .withNewNodeInfo()
        .withKubeletVersion(kubelet)
        .withContainerRuntimeVersion("containerd://1.7.27")
        .withArchitecture(architecture)
        .withKernelVersion("6.8.0-31-generic")
        .withOperatingSystem("linux")
        .endNodeInfo()
        .endStatus()
        .build();
  }
}
