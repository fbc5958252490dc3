package io.github.seccomp4j.api.syscall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParameterTest {

  @Test
  void theMaskHasTheBitsThatCount() {
    assertThat(new Parameter("mode", 16, false).mask()).isEqualTo(0xffffL);
    assertThat(new Parameter("fd", 32, true).mask()).isEqualTo(0xffff_ffffL);
    assertThat(new Parameter("addr", 64, false).mask()).isEqualTo(-1L);
  }

  @Test
  void otherWidthsAreRefused() {
    assertThatThrownBy(() -> new Parameter("fd", 31, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a parameter has 16, 32 or 64 bits, not 31");
  }
}
