package io.github.seccomp4j.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CallPatternTest {

  @Test
  void printsTheNamesOfArguments() {
    assertThat(CallPattern.of("socket", 38, 5)).hasToString("socket(domain = 38, type = 5)");
    assertThat(CallPattern.of("keyctl")).hasToString("keyctl()");
    assertThat(CallPattern.of("no_such_call").withArgument(3, -1L))
        .hasToString("no_such_call(arg3 = 18446744073709551615)");
  }

  @Test
  void argumentsCanBeSetByIndex() {
    assertThat(CallPattern.of("mmap").withArgument(2, 4))
        .isEqualTo(new CallPattern("mmap", Map.of(2, 4L)));
    assertThat(CallPattern.of("socket", 1).withArgument(0, 2))
        .isEqualTo(CallPattern.of("socket", 2));
  }

  @Test
  void thereAreSixArguments() {
    assertThatThrownBy(() -> CallPattern.of("read", 0, 1, 2, 3, 4, 5, 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a system call has arguments 0 to 5, not 6");
    assertThatThrownBy(() -> CallPattern.of("read").withArgument(-1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
