package io.github.seccomp4j.api.policy;

import static io.github.seccomp4j.api.policy.Given.bind;
import static io.github.seccomp4j.api.policy.Given.eq;
import static io.github.seccomp4j.api.policy.Given.on;
import static io.github.seccomp4j.api.policy.Given.profile;
import static io.github.seccomp4j.api.policy.Given.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryPolicyTest {

  @ParameterizedTest
  @EnumSource(RuntimeSemantics.class)
  void rangesCoverEveryNumberOnce(RuntimeSemantics semantics) {
    Policy policy =
        bind(
            semantics,
            on(
                profile(
                    Action.ERRNO,
                    rule(Action.ALLOW, "statx"),
                    rule(Action.LOG, "getppid", eq(0, 1))),
                Architecture.X86,
                Architecture.X32));
    for (EntryPolicy entry : policy.entries()) {
      List<NumberRange> ranges = entry.ranges();
      assertThat(ranges.get(0).first()).isZero();
      assertThat(ranges.get(ranges.size() - 1).last()).isEqualTo(-1);
      for (int i = 1; i < ranges.size(); i++) {
        assertThat(ranges.get(i).first()).isEqualTo(ranges.get(i - 1).last() + 1);
        assertThat(ranges.get(i).decisions()).isNotEqualTo(ranges.get(i - 1).decisions());
      }
      for (NumberRange range : ranges) {
        assertThat(range.contains(range.first())).isTrue();
        assertThat(entry.decisions(range.first())).isEqualTo(range.decisions());
        assertThat(entry.decisions(range.last())).isEqualTo(range.decisions());
      }
    }
  }

  @Test
  void numbersOfMipsStartAbove4000() {
    EntryPolicy entry =
        bind(
                RuntimeSemantics.CRUN,
                Architecture.MIPSEL,
                profile(Action.LOG, rule(Action.TRAP, "read")))
            .entries()
            .get(0);
    assertThat(entry.ranges())
        .extracting(range -> Integer.toUnsignedString(range.first()))
        .containsExactly("0", "4003", "4004");
  }

  @Test
  void entriesAreEqualByContent() {
    assertThat(bind(RuntimeSemantics.CRUN, profile(Action.LOG)).entries())
        .isEqualTo(bind(RuntimeSemantics.PLAIN, profile(Action.LOG)).entries())
        .isNotEqualTo(bind(RuntimeSemantics.CRUN, profile(Action.TRAP)).entries());
    assertThat(bind(RuntimeSemantics.CRUN, profile(Action.LOG)))
        .hasSameHashCodeAs(bind(RuntimeSemantics.PLAIN, profile(Action.LOG)));
  }

  @Test
  void rangesEndWithADecisionThatAlwaysApplies() {
    Decision sometimes =
        Decision.byRule(List.of(new ArgTest(0, -1, Comparison.EQ, 1)), Outcome.ALLOW, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberRange(7, 7, List.of(sometimes)))
        .withMessageContaining("7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberRange(-1, 7, List.of(sometimes)))
        .withMessageContaining("4294967295");
  }
}
