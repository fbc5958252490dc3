package io.github.seccomp4j.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeRuntimeTest {

  @ParameterizedTest
  @CsvSource({
    "containerd://1.7.27, containerd 1.7.27, ''",
    "containerd://1.6.20~ds1, containerd 1.6.20, ~ds1",
    "containerd://1.7.23-k3s2, containerd 1.7.23, -k3s2",
    "containerd://1.6.36+bottlerocket, containerd 1.6.36, +bottlerocket",
    "containerd://2.0.0-rc.3, containerd 2.0.0-rc.3, ''",
    "containerd://2.0.0-rc.3-5-gabcdef0, containerd 2.0.0-rc.3, -5-gabcdef0",
    "containerd://1.7.0-12-gabcdef0, containerd 1.7.0, -12-gabcdef0",
    "cri-o://1.29.10-3.rhaos4.16.git319967e.el9, cri-o 1.29.10, -3.rhaos4.16.git319967e.el9",
    "cri-o://1.31.0, cri-o 1.31.0, ''",
    "docker://20.10.21+dfsg1, docker 20.10.21, +dfsg1",
    "docker://20.10.10-rc1, docker 20.10.10-rc1, ''",
    "docker://20.10.25.m, docker 20.10.25, .m",
  })
  void whatNodesReportIsRead(String text, String release, String suffix) {
    NodeRuntime read = ContainerRuntime.parse(text);
    assertThat(read).isEqualTo(new NodeRuntime(Release.parse(release), suffix));
    assertThat(read).hasToString(text);
    assertThat(read.isDistributionBuild()).isEqualTo(!suffix.isEmpty());
  }

  @Test
  void aLeadingVIsDropped() {
    assertThat(ContainerRuntime.parse("containerd://v1.7.0")).hasToString("containerd://1.7.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "containerd",
        "containerd 1.7.27",
        "rkt://1.0.0",
        "containerd://Unknown",
        "containerd://",
        "cri-o://1"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> ContainerRuntime.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
