package io.github.seccomp4j.api.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for arguments that pass the tests of two rules. */
final class Overlap {

  private static final int ARGUMENTS = 6;

  private Overlap() {}

  /** Returns six registers that pass all tests; null if none are found. */
  static long @Nullable [] of(List<ArgTest> one, List<ArgTest> other) {
    long[] arguments = new long[ARGUMENTS];
    for (int index = 0; index < ARGUMENTS; index++) {
      List<ArgTest> tests = new ArrayList<>();
      for (ArgTest test : one) {
        if (test.index() == index) {
          tests.add(test);
        }
      }
      for (ArgTest test : other) {
        if (test.index() == index) {
          tests.add(test);
        }
      }
      if (!tests.isEmpty() && !find(tests, arguments, index)) {
        return null;
      }
    }
    return arguments;
  }

  // Near the values of the tests, with the bits that equalities want; also the next numbers above
  // and
  // below that differ in other bits.
  private static boolean find(List<ArgTest> tests, long[] arguments, int index) {
    long fixed = 0;
    long wanted = 0;
    for (ArgTest test : tests) {
      if (test.comparison() == Comparison.EQ) {
        fixed |= test.mask();
        wanted |= test.value();
      }
    }
    for (ArgTest near : tests) {
      long value = near.value();
      long above = (value | fixed) + 1;
      long below = (value & ~fixed) - 1;
      for (long candidate : new long[] {value, value - 1, value + 1, above, below}) {
        long whole = (candidate & ~fixed) | wanted;
        if (pass(tests, whole)) {
          arguments[index] = whole;
          return true;
        }
      }
    }
    return false;
  }

  private static boolean pass(List<ArgTest> tests, long candidate) {
    for (ArgTest test : tests) {
      if (!test.matches(candidate)) {
        return false;
      }
    }
    return true;
  }
}
