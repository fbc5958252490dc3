package io.github.seccomp4j.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseRangeTest {

  private static final CallAnswer ANSWER =
      new CallAnswer(
          List.of(
              new CallExample(
                  SyscallEvent.named(Architecture.X86_64, "keyctl"),
                  new Decision(
                      List.of(), Outcome.errno(1), List.of(), DecisionSource.DEFAULT_ACTION))),
          List.of());

  @Test
  void saysItsEnds() {
    Release first = Release.parse("cri-o 1.30.0");
    Release last = Release.parse("cri-o 1.30.5");
    ReleaseRange range = new ReleaseRange(List.of(first, last), ANSWER);
    assertThat(range.first()).isEqualTo(first);
    assertThat(range.last()).isEqualTo(last);
    assertThat(range).hasToString("cri-o 1.30.0 to 1.30.5 (2 releases): blocked (ERRNO:1)");
    assertThat(new ReleaseRange(List.of(last), ANSWER))
        .hasToString("cri-o 1.30.5: blocked (ERRNO:1)");
  }

  @Test
  void isNotEmpty() {
    assertThatThrownBy(() -> new ReleaseRange(List.of(), ANSWER))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
