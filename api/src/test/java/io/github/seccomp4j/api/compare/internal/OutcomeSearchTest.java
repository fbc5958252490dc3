package io.github.seccomp4j.api.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Comparison;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeSearchTest {

  // Less than 38, or 39, or greater than 40: allowed; otherwise EPERM.
  private static final List<Decision> SOCKET =
      List.of(
          decision(Outcome.ALLOW, test(-1L, Comparison.LT, 38)),
          decision(Outcome.ALLOW, test(-1L, Comparison.EQ, 39)),
          decision(Outcome.ALLOW, test(-1L, Comparison.GT, 40)),
          decision(Outcome.errno(1)));

  @Test
  void withoutAnythingKnownEveryOutcomeIsFound() {
    assertThat(firsts(SOCKET)).containsExactly(0L, 38L);
  }

  @Test
  void knownRegistersLeaveOneOutcome() {
    assertThat(firsts(SOCKET, test(-1L, Comparison.EQ, 38))).containsExactly(38L);
    assertThat(firsts(SOCKET, test(-1L, Comparison.EQ, 39))).containsExactly(39L);
  }

  @Test
  void knownLowHalvesLeaveBoth() {
    assertThat(firsts(SOCKET, test(ArgTest.LOW_HALF, Comparison.EQ, 40)))
        .containsExactly(0x1_0000_0028L, 40L);
    assertThat(firsts(SOCKET, test(0xffffL, Comparison.EQ, 40))).containsExactly(0x1_0028L, 40L);
  }

  @Test
  void contradictionsLeaveNone() {
    assertThat(firsts(SOCKET, test(-1L, Comparison.LT, 3), test(-1L, Comparison.GT, 3))).isEmpty();
  }

  private static List<Long> firsts(List<Decision> decisions, ArgTest... known) {
    return OutcomeSearch.find(decisions, List.of(known), new Budget(1000)).stream()
        .map(arguments -> arguments.get(0))
        .toList();
  }

  private static ArgTest test(long mask, Comparison comparison, long value) {
    return new ArgTest(0, mask, comparison, value);
  }

  private static Decision decision(Outcome outcome, ArgTest... tests) {
    return new Decision(List.of(tests), outcome, List.of(), DecisionSource.RULE);
  }
}
