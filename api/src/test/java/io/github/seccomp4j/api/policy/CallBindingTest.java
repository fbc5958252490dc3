package io.github.seccomp4j.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.CallBinding.Fault;
import io.github.seccomp4j.api.policy.CallRules.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rules of one outcome mean the same in libseccomp's tree as in a list, unless it is at fault. */
class CallBindingTest {

  private static final List<Long> VALUES = List.of(0L, 1L, 2L, 3L, 1L << 32, (1L << 32) + 1, -1L);
  private static final Decision OTHERWISE =
      Decision.always(Outcome.ALLOW, DecisionSource.DEFAULT_ACTION);

  private static final List<Comparison> COMPARISONS = List.of(Comparison.values());

  private final Random random = new Random(815);

  @Test
  void aSoundTreeDecidesAsTheRulesInOrder() {
    int sound = 0;
    for (int i = 0; i < 2000; i++) {
      CallRules rules = rules();
      int bits = random.nextBoolean() ? 32 : 64;
      CallBinding binding = bind(rules, bits);
      if (binding.fault() != Fault.NONE) {
        assertThat(binding.fault()).isNotEqualTo(Fault.REFUSED);
        continue;
      }
      sound++;
      List<Decision> expected = rules.inOrder(bits, OTHERWISE);
      for (int j = 0; j < 30; j++) {
        List<Long> a = List.of(value(), value(), value(), value(), value(), value());
        assertThat(decide(binding.decisions(), a))
            .as("%s on %s", rules.parts(), a)
            .isEqualTo(decide(expected, a));
      }
    }
    assertThat(sound).isGreaterThan(1500);
  }

  @Test
  void aFaultIsShown() {
    int shown = 0;
    for (int i = 0; i < 2000; i++) {
      CallRules rules = rules();
      CallBinding binding = bind(rules, 64);
      long[] witness = binding.witness();
      if (witness != null) {
        List<Long> a = Arrays.stream(witness).boxed().toList();
        assertThat(decide(binding.decisions(), a))
            .isNotEqualTo(decide(rules.inOrder(64, OTHERWISE), a));
        shown++;
      }
    }
    assertThat(shown).isPositive();
  }

  @Test
  void faultsAreToldApart() {
    CallRules lower = new CallRules();
    lower.add(new Part(rule(0, 1), List.of(RuleCondition.plain(0, Comparison.LT, 0x1_ffff_ffffL))));
    lower.add(new Part(rule(1, 1), List.of(RuleCondition.plain(0, Comparison.LT, 1))));
    assertThat(bind(lower, 64).fault()).isEqualTo(Fault.MERGED);
    assertThat(bind(lower, 32).fault()).isEqualTo(Fault.NONE);
    CallRules same = new CallRules();
    same.add(new Part(rule(0, 1), List.of(RuleCondition.plain(0, Comparison.EQ, 1))));
    same.add(new Part(rule(1, 2), List.of(RuleCondition.plain(0, Comparison.EQ, 1))));
    assertThat(bind(same, 64).fault()).isEqualTo(Fault.REFUSED);
    assertThat(bind(same, 64).refused()).isEqualTo(same.parts().get(1));
  }

  private static CallBinding bind(CallRules rules, int bits) {
    return new CallBinding(rules, bits, RuntimeSemantics.CRUN, OTHERWISE);
  }

  private static Outcome decide(List<Decision> decisions, List<Long> arguments) {
    return decisions.stream()
        .filter(decision -> decision.matches(arguments))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private CallRules rules() {
    CallRules rules = new CallRules();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      List<RuleCondition> conditions = new ArrayList<>();
      for (int index = 0; index < 3; index++) {
        if (random.nextInt(3) == 0 || (index == 2 && conditions.isEmpty())) {
          conditions.add(RuleCondition.plain(index, COMPARISONS.get(random.nextInt(6)), value()));
        }
      }
      rules.add(new Part(rule(i, 1), conditions));
    }
    return rules;
  }

  private static BoundRule rule(int position, int errno) {
    return new BoundRule(position, Outcome.errno(errno), new int[] {0}, List.of(List.of()));
  }

  private long value() {
    return VALUES.get(random.nextInt(VALUES.size()));
  }
}
