package io.github.seccomp4j.api.compare.internal;

import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The high halves of arguments that the kernel reads as 32 bits: a caller may put anything there.
 *
 * <p>The tests of some decisions divide the values of a high half into classes that they cannot
 * tell apart, mostly zero and everything else. With a value of each class put in, the decisions
 * speak of low halves alone.
 *
 * @param values high halves by the index of the argument; one of each class
 */
record HighHalves(Map<Integer, Long> values) {

  HighHalves {
    values = Map.copyOf(values);
  }

  /**
   * Returns all that matter to some decisions.
   *
   * @param lists the decisions
   * @param narrow indexes of the arguments that the kernel reads as 32 bits
   * @param budget counts the steps
   * @return at least one, the smallest values first
   */
  static List<HighHalves> of(List<List<Decision>> lists, Set<Integer> narrow, Budget budget) {
    if (narrow.isEmpty()) {
      return List.of(new HighHalves(Map.of()));
    }
    Map<Integer, List<HalfTest>> tests = new TreeMap<>();
    for (List<Decision> decisions : lists) {
      for (Decision decision : decisions) {
        for (ArgTest test : decision.tests()) {
          if (narrow.contains(test.index())) {
            for (List<HalfTest> alternative : Halves.of(test)) {
              for (HalfTest half : alternative) {
                if (half.half() == Halves.high(test)) {
                  addTo(tests.computeIfAbsent(test.index(), index -> new ArrayList<>()), half);
                }
              }
            }
          }
        }
      }
    }
    List<HighHalves> all = List.of(new HighHalves(Map.of()));
    for (Map.Entry<Integer, List<HalfTest>> entry : tests.entrySet()) {
      List<Long> values = new ArrayList<>();
      divide(new Domain(), entry.getValue(), 0, values, budget);
      List<HighHalves> more = new ArrayList<>();
      for (HighHalves one : all) {
        for (long value : values) {
          budget.step();
          more.add(one.with(entry.getKey(), value));
        }
      }
      all = more;
    }
    return all;
  }

  private static void addTo(List<HalfTest> tests, HalfTest test) {
    if (!tests.contains(test) && !tests.contains(test.negated())) {
      tests.add(test);
    }
  }

  private HighHalves with(int index, long value) {
    Map<Integer, Long> more = new TreeMap<>(values);
    more.put(index, value);
    return new HighHalves(more);
  }

  // One value for each way in which the tests can come out.
  private static void divide(
      Domain domain, List<HalfTest> tests, int next, List<Long> values, Budget budget) {
    budget.step();
    long[] halves = new long[Domain.HALVES];
    if (!domain.model(halves, budget)) {
      return;
    }
    if (next == tests.size()) {
      values.add(halves[tests.get(0).half()]);
      return;
    }
    for (HalfTest test : List.of(tests.get(next), tests.get(next).negated())) {
      Domain inside = domain.copy();
      if (inside.add(test)) {
        divide(inside, tests, next + 1, values, budget);
      }
    }
  }

  /** Returns registers with these high halves. */
  List<Long> putInto(List<Long> arguments) {
    List<Long> all = new ArrayList<>(arguments);
    values.forEach(
        (index, value) -> all.set(index, value << Integer.SIZE | Halves.lowOf(all.get(index))));
    return List.copyOf(all);
  }

  /** Returns what decisions come to if registers have these high halves. */
  List<Decision> applyTo(List<Decision> decisions) {
    if (values.isEmpty()) {
      return decisions;
    }
    List<Decision> all = new ArrayList<>();
    for (Decision decision : decisions) {
      List<ArgTest> tests = applyToTests(decision.tests());
      if (tests != null) {
        all.add(new Decision(tests, decision.outcome(), decision.rules(), decision.source()));
        if (tests.isEmpty()) {
          break;
        }
      }
    }
    return all;
  }

  private @Nullable List<ArgTest> applyToTests(List<ArgTest> tests) {
    List<ArgTest> left = new ArrayList<>();
    for (ArgTest test : tests) {
      Long high = values.get(test.index());
      if (high == null || (test.mask() & ArgTest.HIGH_HALF) == 0) {
        left.add(test);
        continue;
      }
      ArgTest low = low(test, high);
      if (low != null) {
        left.add(low);
      } else if (!test.matches(high << Integer.SIZE)) {
        return null;
      }
    }
    return left;
  }

  // The test that is left of the low half; null if the high half alone says how the test comes out.
  private static @Nullable ArgTest low(ArgTest test, long high) {
    long mask = Halves.lowOf(test.mask());
    long lowValue = Halves.lowOf(test.value());
    boolean highIsEqual = (high & Halves.highOf(test.mask())) == Halves.highOf(test.value());
    if (mask == 0 || !highIsEqual) {
      return null;
    }
    return new ArgTest(test.index(), mask, test.comparison(), lowValue);
  }
}
