package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesVersionTest {

  @ParameterizedTest
  @CsvSource({
    "v1.34.2, 1.34.2",
    "1.34, 1.34.0",
    "v1.27.3-gke.100, 1.27.3",
    "v1.30.1+k3s1, 1.30.1",
  })
  void versionsOfNodesAreRead(String text, String expected) {
    assertThat(KubernetesVersion.parse(text)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "x", "1.x", "1.2.3.4"})
  void otherTextsAreNot(String text) {
    assertThatThrownBy(() -> KubernetesVersion.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void numbersAreComparedAsNumbers() {
    assertThat(KubernetesVersion.parse("1.9.9")).isLessThan(KubernetesVersion.of(10, 0));
    assertThat(KubernetesVersion.of(27, 10)).isGreaterThan(KubernetesVersion.of(27, 9));
    assertThat(KubernetesVersion.of(27, 0).isAtLeast(27)).isTrue();
    assertThat(KubernetesVersion.of(26, 99).isAtLeast(27)).isFalse();
    assertThatThrownBy(() -> KubernetesVersion.of(-1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
