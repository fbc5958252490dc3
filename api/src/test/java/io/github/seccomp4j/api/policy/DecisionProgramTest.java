package io.github.seccomp4j.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The code decides as the decisions that it was made of. */
class DecisionProgramTest {

  private static final List<Long> VALUES =
      List.of(0L, 1L, 2L, 0xffff_ffffL, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE, -2L, -1L);

  private static final List<Comparison> COMPARISONS = List.of(Comparison.values());

  private final Random random = new Random(4711);

  @Test
  void randomListsDecideAlike() {
    for (int i = 0; i < 3000; i++) {
      List<Decision> decisions = decisions();
      DecisionProgram program = new DecisionProgram(List.of(decisions));
      for (int j = 0; j < 20; j++) {
        List<Long> a = List.of(value(), value(), value(), value(), value(), value());
        int expected =
            decisions.stream()
                .filter(decision -> decision.matches(a))
                .findFirst()
                .orElseThrow()
                .outcome()
                .returnValue();
        assertThat(program.decide(0, a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5)))
            .as("%s on %s", decisions, a)
            .isEqualTo(expected);
      }
    }
  }

  private List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    int rules = random.nextInt(5);
    for (int i = 0; i < rules; i++) {
      List<ArgTest> tests = new ArrayList<>();
      int count = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
      for (int j = 0; j < count; j++) {
        tests.add(test());
      }
      decisions.add(Decision.byRule(tests, Outcome.errno(i + 1), i));
    }
    decisions.add(Decision.always(Outcome.of(Action.KILL_PROCESS), DecisionSource.DEFAULT_ACTION));
    return decisions;
  }

  private ArgTest test() {
    Comparison comparison = COMPARISONS.get(random.nextInt(6));
    long mask =
        List.of(ArgTest.ALL_BITS, ArgTest.LOW_HALF, ArgTest.HIGH_HALF).get(random.nextInt(3));
    return new ArgTest(random.nextInt(2), mask, comparison, value() & mask);
  }

  private long value() {
    return VALUES.get(random.nextInt(VALUES.size()));
  }
}
