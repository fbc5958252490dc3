package io.github.seccomp4j.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallChangeTest {

  @ParameterizedTest
  @CsvSource({
    "ALLOW, ERRNO:1, NEWLY_DENIED",
    "LOG, KILL_PROCESS, NEWLY_DENIED",
    "ERRNO:1, ALLOW, NEWLY_ALLOWED",
    "TRACE:0, LOG, NEWLY_ALLOWED",
    "ERRNO:1, ERRNO:38, OTHER_ERROR",
    "ERRNO:1, KILL_THREAD, OTHER_ACTION",
    "ALLOW, LOG, OTHER_ACTION",
  })
  void theKindComesFromTheOutcomes(String before, String after, ChangeKind expected) {
    assertThat(change(before, after).kind()).isEqualTo(expected);
  }

  @Test
  void saysTheChange() {
    assertThat(change("ERRNO:1", "ERRNO:38"))
        .hasToString("keyctl on SCMP_ARCH_X86_64: ERRNO:1, then ERRNO:38");
    SyscallEvent call = SyscallEvent.of(Architecture.X86_64, 500);
    assertThat(
            new CallChange(
                Optional.empty(),
                Optional.empty(),
                500,
                -1,
                true,
                call,
                decision("ALLOW"),
                decision("LOG")))
        .hasToString("500 to 4294967295: ALLOW, then LOG");
  }

  @Test
  void equalOutcomesAreNoChange() {
    assertThatThrownBy(() -> change("ALLOW", "ALLOW"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no change: ALLOW");
  }

  private static CallChange change(String before, String after) {
    SyscallEvent call = SyscallEvent.named(Architecture.X86_64, "keyctl");
    return new CallChange(
        Optional.of(Architecture.X86_64),
        Optional.of("keyctl"),
        call.number(),
        call.number(),
        true,
        call,
        decision(before),
        decision(after));
  }

  private static Decision decision(String outcome) {
    return new Decision(
        List.of(), Outcome.parse(outcome), List.of(), DecisionSource.DEFAULT_ACTION);
  }
}
