package io.github.seccomp4j.api.pod.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyVersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"v1.0", "v1.9", "v1.10", "v1.37", "v1.100", "latest"})
  void versionsAreReadAndPrinted(String text) {
    assertThat(PolicyVersion.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.30", "v1", "v1.", "v1.01", "v2.0", "v1.30.1", "Latest", "v1.-1"})
  void otherFormsAreRefused(String text) {
    assertThatThrownBy(() -> PolicyVersion.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void negativeNumbersAreRefused() {
    assertThatThrownBy(() -> new PolicyVersion(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void versionsAreOrderedByAge() {
    assertThat(new PolicyVersion(9)).isLessThan(new PolicyVersion(10));
    assertThat(PolicyVersion.LATEST).isGreaterThan(new PolicyVersion(37));
  }
}
