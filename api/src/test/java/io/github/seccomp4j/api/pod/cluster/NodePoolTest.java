package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.catalog.OciRuntime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodePoolTest {

  @ParameterizedTest
  @CsvSource({
    "1.21.14, , false",
    "1.22.0, , false",
    "1.24.17, , false",
    "1.24.17, true, true",
    "1.25.0, , true",
    "1.26.0, false, false",
    "1.34.2, , true",
  })
  void aKubeletThatWouldNotStartIsNoPool(String kubelet, @Nullable Boolean gate, boolean starts) {
    NodePoolBuilder builder = Pods.pool("p").kubelet(kubelet).seccompDefault(true);
    if (gate != null) {
      builder.seccompDefaultGate(gate);
    }
    if (starts) {
      assertThat(builder.build().seccompDefault()).isTrue();
    } else {
      assertThatThrownBy(builder::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("kubelet " + kubelet);
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> NodePool.builder("p").runtime("containerd://1.7.27").build())
        .hasMessage("pool p: kubelet is missing");
    assertThatThrownBy(() -> NodePool.builder("p").kubelet("1.34.2").build())
        .hasMessage("pool p: runtime is missing");
  }

  @ParameterizedTest
  @CsvSource({"containerd://1.7.27, RUNC", "cri-o://1.30.0, RUNC", "cri-o://1.31.0, CRUN"})
  void theRuntimeDecidesWhatStartsContainers(String runtime, OciRuntime expected) {
    assertThat(Pods.pool("p").runtime(runtime).build().ociRuntime()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a.json, /var/lib/kubelet/seccomp/a.json",
    "./a//b.json, /var/lib/kubelet/seccomp/a/b.json",
    "../../x, /var/lib/x",
    "../../../../../../x, /x",
    "'', /var/lib/kubelet/seccomp",
  })
  void pathsAreJoinedByLetters(String path, String expected) {
    assertThat(Pods.pool("p").build().profilePath(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"., a, a", ".., .., ../..", "a, .., .", "/, .., /"})
  void relativePathsStayRelative(String first, String second, String expected) {
    assertThat(GoPath.join(first, second)).isEqualTo(expected);
  }

  @Test
  void aClusterHasPoolsOfDifferentNames() {
    NodePool pool = Pods.pool("p").build();
    assertThatThrownBy(() -> ClusterContext.of(pool, pool)).hasMessageContaining("\"p\"");
    assertThatThrownBy(() -> new ClusterContext(pool.kubelet(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theNewestKubeletIsTheLeastTheApiServerMayBe() {
    assertThat(
            ClusterContext.of(
                    Pods.pool("a").kubelet("1.27.9").build(),
                    Pods.pool("b").kubelet("1.27.10").build())
                .apiServer())
        .hasToString("1.27.10");
  }
}
