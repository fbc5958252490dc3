package io.github.seccomp4j.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallAnswerTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "ALLOW | - | ALLOWED",
        "LOG | - | ALLOWED",
        "ALLOW | ERRNO:1 | ALLOWED",
        "ALLOW ERRNO:1 | - | ARGUMENTS_DECIDE",
        "ERRNO:1 | ALLOW | OPEN_TO_HIGH_BITS",
        "ERRNO:1 ERRNO:38 | LOG | OPEN_TO_HIGH_BITS",
        "ERRNO:1 | ERRNO:38 | BLOCKED",
        "NOTIFY | - | BLOCKED",
        "KILL_PROCESS | - | BLOCKED",
      })
  void thePermissionSumsUpTheOutcomes(String plain, String highBits, Permission expected) {
    CallAnswer answer =
        new CallAnswer(examples(plain), highBits == null ? List.of() : examples(highBits));
    assertThat(answer.permission()).isEqualTo(expected);
  }

  @Test
  void outcomesAreComparedWhateverTheOrder() {
    CallAnswer one = new CallAnswer(examples("ALLOW ERRNO:1"), List.of());
    assertThat(one.hasOutcomesOf(new CallAnswer(examples("ERRNO:1 ALLOW"), List.of()))).isTrue();
    assertThat(one.hasOutcomesOf(new CallAnswer(examples("ALLOW"), List.of()))).isFalse();
    assertThat(one.hasOutcomesOf(new CallAnswer(examples("ALLOW"), examples("ERRNO:1")))).isFalse();
  }

  @Test
  void saysTheOutcomes() {
    assertThat(new CallAnswer(examples("ERRNO:38 ERRNO:1"), examples("ALLOW")))
        .hasToString(
            "blocked for the plain value, open to high bits (ERRNO:1, ERRNO:38; with high bits"
                + " ALLOW)");
  }

  @Test
  void thereIsAlwaysAnOutcome() {
    assertThatThrownBy(() -> new CallAnswer(List.of(), examples("ALLOW")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<CallExample> examples(String outcomes) {
    return Stream.of(outcomes.split(" ", -1))
        .map(
            outcome ->
                new CallExample(
                    SyscallEvent.named(Architecture.X86_64, "socket"),
                    new Decision(
                        List.of(),
                        Outcome.parse(outcome),
                        List.of(),
                        DecisionSource.DEFAULT_ACTION)))
        .toList();
  }
}
