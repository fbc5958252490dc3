package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterContextReaderTest {

  private static final String POOL = "pools:\n- {kubelet: '1.34.2', runtime: 'containerd://1.7.27'";

  @TempDir Path directory;

  @Test
  void everySettingIsRead() {
    String text =
        """
        apiServer: "1.35.0"
        pools:
        - name: workers
          kubelet: v1.34.2
          runtime: containerd://1.7.27
          ociRuntime: crun
          ociRuntimeVersion: "1.21"
          seccompDefault: true
          kubeletRoot: /data/kubelet
          architecture: arm64
          kernel: 6.8.0-31-generic
          seccompSupported: false
          listeners: [/run/agent.sock]
          labels: {zone: a}
          nodes: [n1, n2]
          unsetSeccompProfile: runtime/default
          seccompUseDefaultWhenEmpty: true
          privilegedSeccompProfile: /p.json
        - kubelet: "1.33.0"
          runtime: cri-o://1.33.0
        """;
    ClusterContext context = ClusterContextReader.read(text, "cluster.yaml").orElseThrow();
    assertThat(context.apiServer()).hasToString("1.35.0");
    NodePool pool = context.pools().get(0);
    assertThat(pool.name()).isEqualTo("workers");
    assertThat(pool.ociRuntime()).isEqualTo(OciRuntime.CRUN);
    assertThat(pool.ociRuntimeVersion()).contains("1.21");
    assertThat(pool.seccompDefault()).isTrue();
    assertThat(pool.profilePath("a.json")).isEqualTo("/data/kubelet/seccomp/a.json");
    assertThat(pool.host().architecture()).isEqualTo(Architecture.AARCH64);
    assertThat(pool.host().kernel()).isEqualTo(KernelVersion.of(6, 8));
    assertThat(pool.isSeccompSupported()).isFalse();
    assertThat(pool.listenerPaths()).containsExactly("/run/agent.sock");
    assertThat(pool.labels()).containsEntry("zone", "a");
    assertThat(pool.nodeNames()).containsExactly("n1", "n2");
    assertThat(pool.settings().unsetSeccompProfile()).isEqualTo("runtime/default");
    assertThat(pool.settings().seccompUseDefaultWhenEmpty()).contains(true);
    assertThat(pool.settings().privilegedSeccompProfile()).contains("/p.json");
    assertThat(context.pools().get(1).name()).isEqualTo("pool 2");
  }

  @Test
  void profilesAreRelativeToTheFile() throws IOException {
    Files.createDirectory(directory.resolve("seccomp"));
    Files.writeString(
        directory.resolve("seccomp/log.json"), "{\"defaultAction\": \"SCMP_ACT_LOG\"}");
    Path file =
        Files.writeString(directory.resolve("cluster.yaml"), POOL + ", profiles: seccomp}\n");
    ClusterContext context = ClusterContextReader.read(file).orElseThrow();
    assertThat(
            EffectiveSeccomp.of(Pods.with(SeccompReference.localhost("log.json")), context)
                .isProtected())
        .isTrue();
    assertThat(
            EffectiveSeccomp.of(Pods.with(SeccompReference.localhost("no.json")), context)
                .isProtected())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ", kernal: '6.8'} | c:2:63 /pools/0/kernal: ERROR unknown-member: there is no setting \"kernal\"; did you mean \"kernel\"?",
        ", ociRuntimeVersion: 1.30} | wrong-type",
        ", seccompDefault: 'yes'} | expected true or false",
        ", architecture: x86} | not the architecture of a node",
        ", ociRuntime: runsc} | not an OCI runtime",
        ", labels: [a]} | expected an object",
        ", nodes: a} | expected an array",
        "}~apiServer: x | not a version of Kubernetes",
        "}~version: '1' | there is no setting",
        " | MALFORMED",
      })
  void whatIsWrongHasAPlace(String rest, String expected) {
    ClusterContextReading reading =
        ClusterContextReader.read(POOL + (rest == null ? "" : rest.replace('~', '\n')), "c");
    assertThat(reading.context()).isEmpty();
    assertThat(reading.findings()).isNotEmpty().allMatch(f -> f.location().isPresent());
    if (!expected.equals("MALFORMED")) {
      assertThat(reading.findings())
          .extracting(Finding::toString)
          .anyMatch(text -> text.contains(expected));
    }
    assertThatThrownBy(reading::orElseThrow).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1.21.0, true, has no seccompDefault",
    "1.24.2, true, feature gate SeccompDefault is off",
  })
  void aKubeletThatWouldNotStartIsRefused(String kubelet, boolean isOn, String expected) {
    ClusterContextReading reading =
        ClusterContextReader.read(
            "pools: [{kubelet: '"
                + kubelet
                + "', runtime: 'containerd://1.6.20', seccompDefault: "
                + isOn
                + "}]",
            "");
    assertThat(reading.findings()).singleElement().asString().contains(expected);
  }
}
