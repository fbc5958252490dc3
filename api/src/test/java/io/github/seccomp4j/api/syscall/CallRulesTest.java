package io.github.seccomp4j.api.syscall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallRulesTest {

  private static final ArgCondition FIVE = ArgCondition.of(0, ArgOperator.EQ, 5);

  @Test
  void whereTwoRulesHoldBothActionsArePossible() {
    CallRules rules =
        rules(rule(Action.ALLOW, FIVE), rule(Action.LOG, ArgCondition.of(1, ArgOperator.EQ, 0)));

    assertThat(rules.strictest(call(5))).isEqualTo(Action.LOG);
    assertThat(rules.loosest(call(5))).isEqualTo(Action.ALLOW);
    assertThat(rules.loosest(call(6))).isEqualTo(Action.LOG);
  }

  @Test
  void theDefaultIsForTheRest() {
    assertThat(rules(rule(Action.ALLOW, FIVE)).loosest(call(6))).isEqualTo(Action.ERRNO);
  }

  @Test
  void aRuleWithoutConditionsDecidesAlone() {
    CallRules rules = rules(rule(Action.ALLOW, FIVE), rule(Action.LOG));

    assertThat(rules.entries()).isEmpty();
    assertThat(rules.strictest(call(5))).isEqualTo(Action.LOG);
  }

  @Test
  void whatSaysTheSameAsTheDefaultIsNoRule() {
    assertThat(rules(rule(Action.ERRNO, FIVE)).entries()).isEmpty();
    assertThat(rules(rule(Action.ERRNO, FIVE).toBuilder().errnoRet(38).build()).entries())
        .hasSize(1);
  }

  @Test
  void whatIsNotUnderstoodIsLeftOut() {
    assertThat(rules(rule(new Action("allow"), FIVE)).entries()).isEmpty();
    assertThat(rules(rule(Action.ALLOW, FIVE, FIVE)).entries()).isEmpty();
    assertThat(rules(rule(Action.ALLOW, ArgCondition.of(0, new ArgOperator("=="), 5))).entries())
        .isEmpty();
    assertThat(rules(rule(Action.ALLOW, ArgCondition.of(6, ArgOperator.EQ, 5))).entries())
        .isEmpty();
  }

  @Test
  void theOrderIsTheKernels() {
    assertThat(CallRules.isLooser(Action.TRACE, Action.NOTIFY)).isTrue();
    assertThat(CallRules.isLooser(Action.NOTIFY, Action.ERRNO)).isTrue();
    assertThat(CallRules.isLooser(Action.KILL, Action.KILL_THREAD)).isFalse();
    assertThat(CallRules.isLooser(Action.KILL_THREAD, Action.KILL_PROCESS)).isTrue();
  }

  private static List<Long> call(long first) {
    return IntStream.range(0, 6).mapToObj(i -> i == 0 ? first : 0L).toList();
  }

  private static ConditionalRule rule(Action action, ArgCondition... conditions) {
    return ConditionalRule.builder().addNames("x").action(action).addArgs(conditions).build();
  }

  private static CallRules rules(ConditionalRule... rules) {
    ConditionalProfile profile =
        ConditionalProfile.builder().defaultAction(Action.ERRNO).addSyscalls(rules).build();
    List<Integer> all = IntStream.range(0, rules.length).boxed().toList();
    return CallRules.of(profile, Collections.unmodifiableList(all), Architecture.X86_64, false);
  }
}
