package io.github.seccomp4j.api.pod.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilePathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a", "a/", "./a", "a//b", "..a/b", "a../b", "a/...", "a\\..\\b", "a..b"})
  void staysBelow(String path) {
    assertThat(ProfilePaths.isDescending(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a", "..", "../a", "a/..", "a/../b", "/..", "a/..a/.."})
  void leaves(String path) {
    assertThat(ProfilePaths.isDescending(path)).isFalse();
  }
}
