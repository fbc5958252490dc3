package io.github.seccomp4j.api.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClauseSearchTest {

  // Four values of each half: every kind of test is undecided on some of them.
  private static final long FEW_BITS = 0x3_0000_0003L;
  private static final List<Long> FEW =
      IntStream.range(0, 16).mapToObj(n -> (long) (n / 4) << 32 | n % 4).toList();

  @Test
  void findsArgumentsExactlyWhereCountingDoes() {
    Random random = new Random(20261125);
    int possible = 0;
    for (int trial = 0; trial < 4000; trial++) {
      List<ArgTest> all = tests(random, random.nextInt(4));
      List<List<ArgTest>> none = new ArrayList<>();
      int count = random.nextInt(9);
      for (int i = 0; i < count; i++) {
        none.add(tests(random, 1 + random.nextInt(3)));
      }
      List<Long> found = search(all, none);
      boolean isPossible =
          FEW.stream()
              .anyMatch(a0 -> FEW.stream().anyMatch(a1 -> fulfils(all, none, List.of(a0, a1))));
      assertThat(found != null).as("all %s, none %s", all, none).isEqualTo(isPossible);
      if (found != null) {
        assertThat(fulfils(all, none, found)).as("%s: all %s, none %s", found, all, none).isTrue();
        possible++;
      }
    }
    assertThat(possible).isBetween(400, 3600);
  }

  private static @Nullable List<Long> search(List<ArgTest> all, List<List<ArgTest>> none) {
    List<Clause> clauses = new ArrayList<>();
    for (int index = 0; index < 2; index++) {
      clauses.add(Clause.of(new ArgTest(index, ~FEW_BITS, Comparison.EQ, 0)));
    }
    all.forEach(test -> clauses.add(Clause.of(test)));
    none.forEach(tests -> clauses.add(Clause.notAll(tests)));
    return find(clauses, new Budget(100_000));
  }

  private static @Nullable List<Long> find(List<Clause> clauses, Budget budget) {
    Situation situation = Situation.anything().with(clauses);
    return situation == null ? null : ClauseSearch.find(situation, budget);
  }

  private static boolean fulfils(
      List<ArgTest> all, List<List<ArgTest>> none, List<Long> arguments) {
    return matches(all, arguments) && none.stream().noneMatch(tests -> matches(tests, arguments));
  }

  private static boolean matches(List<ArgTest> tests, List<Long> arguments) {
    return tests.stream().allMatch(test -> test.matches(arguments.get(test.index())));
  }

  private static List<ArgTest> tests(Random random, int count) {
    return IntStream.range(0, count).mapToObj(i -> test(random)).toList();
  }

  private static ArgTest test(Random random) {
    Comparison comparison = List.of(Comparison.values()).get(random.nextInt(6));
    boolean orders = comparison != Comparison.EQ && comparison != Comparison.NE;
    long few = FEW.get(random.nextInt(16));
    List<Long> masks =
        orders || random.nextBoolean()
            ? List.of(ArgTest.ALL_BITS, ArgTest.LOW_HALF, ArgTest.HIGH_HALF)
            : List.of(1L, 2L, 3L, 0x1_0000_0001L, 0x2_0000_0001L, 0x3_0000_0000L);
    long mask = masks.get(random.nextInt(masks.size()));
    return new ArgTest(random.nextInt(2), mask, comparison, few & mask);
  }

  @Test
  void masksThatCoverEveryValueLeaveNothing() {
    List<Clause> clauses = new ArrayList<>();
    for (int value = 0; value < 64; value++) {
      clauses.add(Clause.notAll(List.of(masked(0x3f, value))));
    }
    assertThat(find(clauses, new Budget(1000))).isNull();
    clauses.remove(40);
    assertThat(find(clauses, new Budget(1000))).startsWith(40L);
  }

  @Test
  void aBoundFullOfExcludedValuesLeavesTheOneThatIsNot() {
    List<Clause> clauses = new ArrayList<>();
    clauses.add(Clause.of(new ArgTest(0, ArgTest.ALL_BITS, Comparison.LE, 1000)));
    for (int value = 0; value <= 1000; value++) {
      if (value != 777) {
        clauses.add(Clause.of(new ArgTest(0, ArgTest.ALL_BITS, Comparison.NE, value)));
      }
    }
    Budget budget = new Budget(10_000);
    assertThat(find(clauses, budget)).startsWith(777L);
    assertThat(budget.used()).isLessThan(3000);
  }

  // Nine values in eight places, no place for two: the classical case without a short proof.
  @Test
  void aSearchWithoutEndIsStopped() {
    List<Clause> clauses = new ArrayList<>();
    int values = 9;
    int places = 8;
    for (int value = 0; value < values; value++) {
      List<ArgTest> nowhere = new ArrayList<>();
      for (int place = 0; place < places; place++) {
        nowhere.add(bit(value * places + place, 0));
        for (int other = 0; other < value; other++) {
          clauses.add(
              Clause.notAll(
                  List.of(bit(value * places + place, 1), bit(other * places + place, 1))));
        }
      }
      clauses.add(Clause.notAll(nowhere));
    }
    assertThatThrownBy(() -> find(clauses, new Budget(500)))
        .isInstanceOf(BudgetExceededException.class)
        .hasMessage("no answer within 500 steps");
  }

  private static ArgTest bit(int number, long value) {
    long mask = 1L << (number % 64);
    return new ArgTest(number / 64, mask, Comparison.EQ, value == 0 ? 0 : mask);
  }

  private static ArgTest masked(long mask, long value) {
    return new ArgTest(0, mask, Comparison.EQ, value);
  }
}
