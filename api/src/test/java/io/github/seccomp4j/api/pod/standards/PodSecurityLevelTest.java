package io.github.seccomp4j.api.pod.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PodSecurityLevelTest {

  @ParameterizedTest
  @EnumSource
  void aLevelIsFoundByItsName(PodSecurityLevel level) {
    assertThat(PodSecurityLevel.parse(level.token())).isEqualTo(level);
    assertThat(level).hasToString(level.token());
  }

  @Test
  void theStrictestIsTheLast() {
    assertThat(PodSecurityLevel.values())
        .containsExactly(
            PodSecurityLevel.PRIVILEGED, PodSecurityLevel.BASELINE, PodSecurityLevel.RESTRICTED);
  }

  @Test
  void otherNamesAreRefused() {
    assertThatThrownBy(() -> PodSecurityLevel.parse("Restricted"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "level \"Restricted\" is none of privileged, baseline, restricted; did you mean"
                + " \"restricted\"?");
  }
}
