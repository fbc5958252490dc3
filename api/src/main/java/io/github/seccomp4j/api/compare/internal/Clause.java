package io.github.seccomp4j.api.compare.internal;

import io.github.seccomp4j.api.policy.ArgTest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disjunction: one of the alternatives must hold, each a conjunction of tests of halves.
 *
 * @param alternatives without any nothing fulfils the clause
 */
record Clause(List<List<HalfTest>> alternatives) {

  Clause {
    alternatives = List.copyOf(alternatives);
  }

  /** Makes the clause that arguments fulfil which pass a test. */
  static Clause of(ArgTest test) {
    return new Clause(Halves.of(test));
  }

  /** Makes the clause that arguments fulfil which fail at least one of some tests. */
  static Clause notAll(List<ArgTest> tests) {
    List<List<HalfTest>> alternatives = new ArrayList<>();
    for (ArgTest test : tests) {
      alternatives.addAll(Halves.of(Halves.negated(test)));
    }
    return new Clause(alternatives);
  }

  /**
   * Returns the bound that both alternatives share if one of them is about the next value: of "at
   * most 2, or 3 and something else", at most 3.
   */
  @Nullable HalfTest commonBound() {
    if (alternatives.size() != 2) {
      return null;
    }
    boolean boundIsFirst = alternatives.get(0).size() == 1;
    List<HalfTest> beyond = alternatives.get(boundIsFirst ? 0 : 1);
    List<HalfTest> equal = alternatives.get(boundIsFirst ? 1 : 0);
    if (beyond.size() != 1 || equal.size() != 2) {
      return null;
    }
    HalfTest bound = beyond.get(0);
    HalfTest value = equal.get(0);
    if (bound.half() != value.half()
        || value.kind() != HalfTest.Kind.BITS
        || value.mask() != HalfTest.ALL) {
      return null;
    }
    return switch (bound.kind()) {
      case AT_MOST ->
          value.value() == bound.value() + 1 && value.value() < HalfTest.ALL
              ? HalfTest.atMost(bound.half(), value.value())
              : null;
      case AT_LEAST ->
          value.value() == bound.value() - 1 && value.value() > 0
              ? HalfTest.atLeast(bound.half(), value.value())
              : null;
      default -> null;
    };
  }

  /** Tells whether every argument fulfils the clause. */
  boolean isAlways() {
    for (List<HalfTest> alternative : alternatives) {
      if (alternative.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether halves fulfil the clause. */
  boolean holds(long[] halves) {
    for (int i = 0; i < alternatives.size(); i++) {
      if (holds(alternatives.get(i), halves)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(List<HalfTest> alternative, long[] halves) {
    for (int i = 0; i < alternative.size(); i++) {
      HalfTest test = alternative.get(i);
      if (!test.holds(halves[test.half()])) {
        return false;
      }
    }
    return true;
  }
}
