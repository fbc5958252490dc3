package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerDecisionsTest {

  @ParameterizedTest
  @CsvSource({
    "'', NoFilter",
    "unconfined, NoFilter",
    "runtime/default, DefaultProfile",
    "docker/default, DefaultProfile",
    "localhost//a.json, ProfileFile",
    "x, Refusal",
  })
  void theTextDecides(String text, String expected) {
    CriSecurity security =
        new CriSecurity(Optional.of(CriProfile.runtimeDefault()), Optional.of(text), false, false);
    assertThat(DockerDecisions.decide(security).getClass().getSimpleName()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "RuntimeDefault, DefaultProfile",
    "Unconfined, NoFilter",
    "Localhost, ProfileFile",
  })
  void withoutTextTheMessageDoes(String type, String expected) {
    CriSecurity security =
        new CriSecurity(
            Optional.of(new CriProfile(type, Optional.empty())), Optional.empty(), false, false);
    assertThat(DockerDecisions.decide(security).getClass().getSimpleName()).isEqualTo(expected);
  }

  @Test
  void aPrivilegedContainerHasNoFilter() {
    CriSecurity security =
        new CriSecurity(Optional.empty(), Optional.of("runtime/default"), true, false);
    assertThat(DockerDecisions.decide(security)).isInstanceOf(RuntimeDecision.NoFilter.class);
  }

  @Test
  void windowsHasNoFilters() {
    NodePool pool = Pods.pool("w").operatingSystem("windows").build();
    assertThat(
            EffectiveSeccomp.of(
                    Pods.with(SeccompReference.runtimeDefault()), ClusterContext.of(pool))
                .isProtected())
        .isFalse();
  }

  @Test
  void noKubeletTalksToPodman() {
    assertThatThrownBy(() -> Pods.pool("p").runtime("podman://5.0.0").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("podman");
  }
}
