package io.github.seccomp4j.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.model.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

  /** Values and order of the kernel's include/uapi/linux/seccomp.h. */
  @ParameterizedTest
  @CsvSource({
    "KILL_PROCESS, 80000000, 0",
    "KILL_THREAD, 0, 1",
    "TRAP, 30000, 2",
    "TRAP:77, 3004d, 2",
    "ERRNO:38, 50026, 3",
    "ERRNO:0, 50000, 3",
    "NOTIFY, 7fc00000, 4",
    "TRACE:65535, 7ff0ffff, 5",
    "LOG, 7ffc0000, 6",
    "ALLOW, 7fff0000, 7",
  })
  void valuesAreThoseOfTheKernel(String text, String value, int precedence) {
    Outcome outcome = Outcome.parse(text);
    assertThat(outcome).hasToString(text);
    assertThat(outcome.returnValue()).isEqualTo(Integer.parseUnsignedInt(value, 16));
    assertThat(Outcome.ofReturnValue(outcome.returnValue())).isEqualTo(outcome);
    assertThat(outcome.precedence()).isEqualTo(precedence);
  }

  @Test
  void killIsAnotherNameOfKillThread() {
    assertThat(Outcome.of(Action.KILL)).isEqualTo(Outcome.KILL_THREAD);
  }

  @Test
  void whatTheKernelDoesNotKnowKillsTheProcess() {
    assertThat(Outcome.ofReturnValue(0x1234_0000)).isEqualTo(Outcome.of(Action.KILL_PROCESS));
    assertThat(Outcome.ofReturnValue(0x7fff_0001)).isEqualTo(Outcome.ALLOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NOPE", "ERRNO:", "ERRNO:65536", "ALLOW:1", "errno:1"})
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outcome.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }
}
