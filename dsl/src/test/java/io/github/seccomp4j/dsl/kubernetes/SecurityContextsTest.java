package io.github.seccomp4j.dsl.kubernetes;

import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.localhost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityContextsTest {

  @Test
  void sentencesBeginWithNothingSaid() {
    assertThat(SecurityContexts.podSecurity().build()).isEqualTo(PodSecurity.builder().build());
    assertThat(SecurityContexts.containerSecurity().build())
        .isEqualTo(ContainerSecurity.builder().build());
  }

  @Test
  void theThreeReferences() {
    assertThat(SecurityContexts.runtimeDefault()).isEqualTo(SeccompReference.runtimeDefault());
    assertThat(SecurityContexts.unconfined()).isEqualTo(SeccompReference.unconfined());
    assertThat(localhost("profiles/audit.json"))
        .isEqualTo(SeccompReference.localhost("profiles/audit.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "./a", "a//b", "..a/b", "a..", "a\\..\\b", "C:\\a.json", " "})
  void pathsTheApiServerAndTheKubeletTakeAreTaken(String path) {
    assertThat(localhost(path)).isEqualTo(SeccompReference.localhost(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | a localhost profile needs a path",
        "/etc/a.json | localhost profile path \"/etc/a.json\" must be relative to the directory"
            + " seccomp of the kubelet",
        ".. | localhost profile path \"..\" must not contain \"..\"",
        "a/../b | localhost profile path \"a/../b\" must not contain \"..\"",
        "a/.. | localhost profile path \"a/..\" must not contain \"..\"",
        "../ | localhost profile path \"../\" must not contain \"..\"",
      })
  void otherPathsAreRefused(String path, String message) {
    assertThatThrownBy(() -> localhost(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
