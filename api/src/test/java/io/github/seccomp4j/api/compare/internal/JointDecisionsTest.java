package io.github.seccomp4j.api.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Comparison;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Action;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JointDecisionsTest {

  private static final Outcome LOG = Outcome.of(Action.LOG);
  private static final int RULES = 100;
  private static final long PLENTY = 1_000_000;

  private static Decision rule(Outcome outcome, ArgTest... tests) {
    return new Decision(List.of(tests), outcome, List.of(0), DecisionSource.RULE);
  }

  private static ArgTest equal(int index, long mask, long value) {
    return new ArgTest(index, mask, Comparison.EQ, value & mask);
  }

  // A hundred rules of one call, of every kind.
  static Stream<Arguments> hundreds() {
    Random random = new Random(20261125);
    List<Long> bits = random.longs(RULES * 8).boxed().toList();
    IntFunction<Outcome> mixed =
        i -> i % 3 == 0 ? LOG : i % 3 == 1 ? Outcome.ALLOW : Outcome.errno(i);
    return Stream.of(
        Arguments.of("values", rules(i -> rule(Outcome.ALLOW, equal(0, -1L, i)))),
        Arguments.of(
            "values of three outcomes", rules(i -> rule(mixed.apply(i), equal(0, -1L, i)))),
        Arguments.of(
            "bounds of three outcomes",
            rules(i -> rule(mixed.apply(i), new ArgTest(0, -1L, Comparison.LT, i * 0x4000_0001L)))),
        Arguments.of(
            "masks of four bits",
            rules(i -> rule(Outcome.ALLOW, equal(0, bitsOf(bits, i, 4), bits.get(i))))),
        Arguments.of(
            "masks of three bits and three outcomes",
            rules(i -> rule(mixed.apply(i), equal(0, bitsOf(bits, i, 3), bits.get(i))))),
        Arguments.of(
            "half of the bits of two arguments",
            rules(
                i ->
                    rule(
                        mixed.apply(i),
                        equal(0, bits.get(i), bits.get(2 * i)),
                        equal(1, bits.get(3 * i), bits.get(4 * i))))),
        Arguments.of(
            "three arguments",
            rules(
                i ->
                    rule(
                        mixed.apply(i),
                        equal(0, -1L, i % 5),
                        new ArgTest(1, -1L, Comparison.GE, i % 7),
                        new ArgTest(2, -1L, Comparison.NE, i % 3)))));
  }

  private static long bitsOf(List<Long> random, int rule, int count) {
    return IntStream.range(0, count)
        .mapToLong(i -> 1L << (random.get(8 * rule + i) & 63))
        .reduce(0, (a, b) -> a | b);
  }

  private static List<Decision> rules(IntFunction<Decision> rule) {
    return IntStream.range(0, RULES).mapToObj(rule).toList();
  }

  private static List<Decision> otherwise(List<Decision> rules, Outcome outcome) {
    List<Decision> all = new ArrayList<>(rules);
    all.add(new Decision(List.of(), outcome, List.of(), DecisionSource.DEFAULT_ACTION));
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hundreds")
  void aHundredRulesStayFarBelowTheBudget(String name, List<Decision> rules) {
    Outcome trap = Outcome.of(Action.TRAP);
    List<Decision> reversed = new ArrayList<>(rules);
    Collections.reverse(reversed);
    List<List<Decision>> others =
        List.of(
            otherwise(reversed, trap),
            otherwise(rules.subList(0, RULES - 1), trap),
            otherwise(rules.subList(1, RULES), Outcome.ALLOW));
    for (List<Decision> other : others) {
      Budget budget = new Budget(PLENTY);
      List<Decision> all = otherwise(rules, trap);
      for (Disagreement found : JointDecisions.disagreements(all, other, Set.of(), 20, budget)) {
        for (List<Long> call : found.calls()) {
          assertThat(outcome(all, call)).isEqualTo(found.left());
          assertThat(outcome(other, call)).isEqualTo(found.right());
        }
      }
      assertThat(budget.used()).as(name).isLessThan(PLENTY / 5);
    }
  }

  private static Outcome outcome(List<Decision> decisions, List<Long> call) {
    return decisions.stream()
        .filter(decision -> decision.matches(call))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  void aDefaultThatRulesRepeatIsNotLookedAt() {
    List<Decision> left = otherwise(List.of(rule(LOG, equal(0, -1L, 5))), LOG);
    List<Decision> right = otherwise(List.of(), Outcome.ALLOW);
    List<Disagreement> found =
        JointDecisions.disagreements(left, right, Set.of(), 20, new Budget(10));
    assertThat(found)
        .containsExactly(
            new Disagreement(LOG, Outcome.ALLOW, true, List.of(List.of(0L, 0L, 0L, 0L, 0L, 0L))));
  }

  @Test
  void noMoreCallsAreFoundThanAskedFor() {
    List<Decision> left =
        otherwise(
            List.of(
                rule(LOG, equal(0, -1L, 1)),
                rule(LOG, equal(0, -1L, 2)),
                rule(LOG, equal(0, -1L, 3))),
            Outcome.ALLOW);
    List<Decision> right = otherwise(List.of(), Outcome.ALLOW);
    assertThat(JointDecisions.disagreements(left, right, Set.of(), 2, new Budget(100)))
        .singleElement()
        .satisfies(found -> assertThat(found.calls()).hasSize(2));
    assertThat(JointDecisions.disagreements(left, right, Set.of(), 20, new Budget(100)))
        .singleElement()
        .satisfies(found -> assertThat(found.calls()).hasSize(3));
  }
}
