package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleConflictsTest {

  private static ConditionalRule rule(Action action, ArgCondition... conditions) {
    return ConditionalRule.builder()
        .addNames("read", "socket")
        .action(action)
        .args(List.of(conditions))
        .build();
  }

  private static ArgCondition is(int index, long value) {
    return ArgCondition.builder().index(index).value(value).op(ArgOperator.EQ).build();
  }

  private static Optional<String> first(ConditionalRule... rules) {
    return RuleConflicts.first(List.of(rules));
  }

  @Test
  void theSameConditionsWithAnotherActionAreRefused() {
    assertThat(first(rule(Action.ALLOW, is(0, 1)), rule(Action.LOG, is(0, 1)))).contains("read");
    assertThat(first(rule(Action.ALLOW, is(0, 1)), rule(Action.ALLOW, is(0, 1)))).isEmpty();
    assertThat(first(rule(Action.ALLOW, is(0, 1)), rule(Action.LOG, is(0, 2)))).isEmpty();
  }

  @Test
  void theOrderOfConditionsDoesNotMatter() {
    assertThat(first(rule(Action.ALLOW, is(1, 1), is(0, 1)), rule(Action.LOG, is(0, 1), is(1, 1))))
        .contains("read");
  }

  @Test
  void theFirstConditionsOfAnEarlierRuleAreRefused() {
    assertThat(first(rule(Action.ALLOW, is(0, 1), is(1, 1)), rule(Action.LOG, is(0, 1))))
        .contains("read");
    assertThat(first(rule(Action.ALLOW, is(0, 1)), rule(Action.LOG, is(0, 1), is(1, 1)))).isEmpty();
  }

  @Test
  void errorNumbersAreWhatTheFilterReturns() {
    ConditionalRule five = rule(Action.ERRNO, is(0, 1)).toBuilder().errnoRet(5).build();
    ConditionalRule one = rule(Action.ERRNO, is(0, 1)).toBuilder().errnoRet(1).build();
    assertThat(first(five, one)).contains("read");
    assertThat(first(rule(Action.ERRNO, is(0, 1)), one)).isEmpty();
  }

  @Test
  void aRuleWithoutConditionsSwallowsAllOthers() {
    assertThat(first(rule(Action.LOG), rule(Action.ALLOW, is(0, 1)), rule(Action.ERRNO, is(0, 1))))
        .isEmpty();
  }

  @Test
  void rulesForSomeContainersAreNotFollowed() {
    ConditionalRule some =
        rule(Action.LOG, is(0, 1)).toBuilder()
            .includes(RuleFilter.builder().addArches("amd64").build())
            .build();
    assertThat(first(rule(Action.ALLOW, is(0, 1)), some)).isEmpty();
  }

  @Test
  void repeatedArgumentsAreNotFollowed() {
    assertThat(first(rule(Action.ALLOW, is(0, 1), is(0, 2)), rule(Action.LOG, is(0, 1), is(0, 2))))
        .isEmpty();
  }
}
