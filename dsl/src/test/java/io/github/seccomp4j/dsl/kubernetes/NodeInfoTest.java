package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeInfoTest {

  @Test
  void aNodeSaysRuntimeMachineAndKubelet() {
    NodeInfo info = NodeInfo.of(node("linux", "amd64", "6.8.0-45-generic", "containerd://1.7.27"));
    assertThat(info.runtime()).isEqualTo(ContainerRuntime.parse("containerd://1.7.27"));
    assertThat(info.host()).isEqualTo(Host.of(Architecture.X86_64, KernelVersion.of(6, 8)));
    assertThat(info.kubeletVersion()).isEqualTo("v1.33.4");
    assertThat(info.runtimeDefault().isExact()).isTrue();
    assertThat(info.runtimeDefault().taken().release())
        .isEqualTo(Release.parse("containerd 1.7.27"));
  }

  @Test
  void aDistributionsBuildIsInDoubt() {
    NodeInfo info =
        NodeInfo.of(node("linux", "arm64", "5.15.0-1053-aws", "containerd://1.7.23-k3s2"));
    assertThat(info.host()).isEqualTo(Host.of(Architecture.AARCH64, KernelVersion.of(5, 15)));
    assertThat(info.runtimeDefault().taken().release())
        .isEqualTo(Release.parse("containerd 1.7.23"));
    assertThat(info.runtimeDefault().doubts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "windows, amd64, 10.0.17763.1, containerd://1.7.27, node worker: no seccomp on windows",
    "linux, vax, 6.8.0, containerd://1.7.27, vax",
    "linux, '', 6.8.0, containerd://1.7.27, no status.nodeInfo.architecture",
    "linux, amd64, six, containerd://1.7.27, six",
    "linux, amd64, 6.8.0, rkt://1.0.0, rkt",
    "linux, amd64, 6.8.0, , no status.nodeInfo.containerRuntimeVersion",
  })
  void whatIsNotKnownIsNamed(
      String system, String architecture, String kernel, String runtime, String message) {
    assertThatThrownBy(() -> NodeInfo.of(node(system, architecture, kernel, runtime)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("node worker: ")
        .hasMessageContaining(message);
  }

  @Test
  void aNodeWithoutStatusIsRefused() {
    assertThatThrownBy(() -> NodeInfo.of(new Node()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("node: no status.nodeInfo");
  }

  private static Node node(String system, String architecture, String kernel, String runtime) {
    return new NodeBuilder()
        .withNewMetadata()
        .withName("worker")
        .endMetadata()
        .withNewStatus()
        .withNewNodeInfo()
        .withOperatingSystem(system)
        .withArchitecture(architecture)
        .withKernelVersion(kernel)
        .withContainerRuntimeVersion(runtime)
        .withKubeletVersion("v1.33.4")
        .endNodeInfo()
        .endStatus()
        .build();
  }
}
