package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import org.junit.jupiter.api.Test;

class RunningContainerTest {

  private static final PodManifest POD = Pods.with(SeccompReference.runtimeDefault());
  private static final ClusterContext CLUSTER = Pods.cluster(Pods.pool("workers"));

  @Test
  void theExpectedProfileIsFound() {
    RunningVerdict verdict = RunningContainer.verify(POD, "app", CLUSTER, inspected("1.7.27"));
    assertThat(verdict.isAsExpected()).isTrue();
    assertThat(verdict.findings()).isEmpty();
  }

  @Test
  void anotherReleaseIsNamed() {
    RunningVerdict verdict = RunningContainer.verify(POD, "app", CLUSTER, inspected("2.2.4"));
    assertThat(verdict.isAsExpected()).isFalse();
    assertThat(verdict.findings())
        .extracting(Finding::code)
        .contains("running-profile-differs", "running-profile-identified");
    assertThat(verdict.findings()).anyMatch(f -> f.message().contains("containerd 2.2.4"));
  }

  @Test
  void noFilterIsNotWhatWasAskedFor() {
    RunningVerdict verdict =
        RunningContainer.verify(
            POD, "app", CLUSTER, "{\"status\":{},\"info\":{\"runtimeSpec\":{\"linux\":{}}}}");
    assertThat(verdict.isAsExpected()).isFalse();
    assertThat(verdict.found()).isEmpty();
    assertThat(verdict.findings().get(0).message())
        .isEqualTo("container \"app\" should run under default profile, but runs without a filter");
  }

  @Test
  void noFilterIsRightForUnconfined() {
    RunningVerdict verdict =
        RunningContainer.verify(
            Pods.with(SeccompReference.unconfined()),
            "app",
            CLUSTER,
            "{\"status\":{},\"info\":{\"runtimeSpec\":{\"linux\":{}}}}");
    assertThat(verdict.isAsExpected()).isTrue();
  }

  @Test
  void otherTextsAndContainersAreRefused() {
    assertThatThrownBy(() -> RunningContainer.verify(POD, "app", CLUSTER, "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("crictl inspect");
    assertThatThrownBy(() -> RunningContainer.verify(POD, "x", CLUSTER, inspected("1.7.27")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"x\"");
  }

  private static String inspected(String version) {
    String profile =
        ProfileJson.write(
            RuntimeDefaults.of(ContainerRuntime.CONTAINERD, version)
                .resolve(Pods.pool("p").build().host())
                .profile());
    return "{\"status\":{},\"info\":{\"runtimeSpec\":{\"linux\":{\"seccomp\":" + profile + "}}}}";
  }
}
