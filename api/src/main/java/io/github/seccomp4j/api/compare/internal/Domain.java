package io.github.seccomp4j.api.compare.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the twelve halves of six arguments: bounds, bits, and what they are not. Not
 * thread-safe.
 */
final class Domain {

  /** Two for each argument. */
  static final int HALVES = 12;

  private final long[] least;
  private final long[] most;
  private final long[] mask;
  private final long[] bits;
  private final List<List<HalfTest>> excluded;

  Domain() {
    least = new long[HALVES];
    most = new long[HALVES];
    Arrays.fill(most, HalfTest.ALL);
    mask = new long[HALVES];
    bits = new long[HALVES];
    excluded = new ArrayList<>(Collections.nCopies(HALVES, List.of()));
  }

  private Domain(Domain other) {
    least = other.least.clone();
    most = other.most.clone();
    mask = other.mask.clone();
    bits = other.bits.clone();
    excluded = new ArrayList<>(other.excluded);
  }

  Domain copy() {
    return new Domain(this);
  }

  /** Returns the tests of a half that are left to {@link #model}. */
  List<HalfTest> excluded(int half) {
    return excluded.get(half);
  }

  /**
   * Adds what is known.
   *
   * @return false if nothing is left
   */
  boolean add(HalfTest test) {
    int half = test.half();
    switch (test.kind()) {
      case AT_MOST -> most[half] = Math.min(most[half], test.value());
      case AT_LEAST -> least[half] = Math.max(least[half], test.value());
      case BITS -> {
        if ((mask[half] & test.mask() & (bits[half] ^ test.value())) != 0) {
          return false;
        }
        know(half, test.mask(), test.value());
      }
      case NOT_BITS -> {
        // Lists are shared between copies.
        List<HalfTest> more = new ArrayList<>(excluded.get(half));
        more.add(test);
        excluded.set(half, more);
      }
    }
    return tighten(half);
  }

  boolean addAll(List<HalfTest> tests) {
    for (int i = 0; i < tests.size(); i++) {
      if (!add(tests.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void know(int half, long newMask, long newBits) {
    mask[half] |= newMask;
    bits[half] |= newBits;
  }

  private boolean tighten(int half) {
    do {
      least[half] = BitPattern.atLeast(least[half], mask[half], bits[half]);
      if (least[half] > most[half]) {
        return false;
      }
      most[half] = BitPattern.atMost(most[half], mask[half], bits[half]);
      // What both bounds begin with is known.
      long same = ~(2 * Long.highestOneBit(least[half] ^ most[half]) - 1) & HalfTest.ALL;
      long prefix = least[half] == most[half] ? HalfTest.ALL : same;
      know(half, prefix, least[half] & prefix);
    } while (takesOff(half));
    return least[half] <= most[half];
  }

  // Returns true if something changed; an empty half has its least value above its greatest.
  private boolean takesOff(int half) {
    List<HalfTest> tests = excluded.get(half);
    for (int i = 0; i < tests.size(); i++) {
      HalfTest test = tests.get(i);
      if (((bits[half] ^ test.value()) & test.mask() & mask[half]) != 0) {
        continue;
      }
      long free = test.mask() & ~mask[half];
      if (free == 0) {
        least[half] = BitPattern.NONE;
        return false;
      }
      if (Long.bitCount(free) == 1) {
        know(half, free, ~test.value() & free);
        return true;
      }
      if (test.mask() == HalfTest.ALL && test.value() == least[half]) {
        least[half]++;
        return true;
      }
      if (test.mask() == HalfTest.ALL && test.value() == most[half]) {
        most[half]--;
        return true;
      }
    }
    return false;
  }

  /** Tells whether no number that is left passes a test. */
  boolean rulesOut(HalfTest test) {
    int half = test.half();
    return switch (test.kind()) {
      case AT_MOST -> least[half] > test.value();
      case AT_LEAST -> most[half] < test.value();
      case BITS -> rulesOutBits(half, test.mask(), test.value());
      case NOT_BITS ->
          (test.mask() & ~mask[half]) == 0 && (bits[half] & test.mask()) == test.value();
    };
  }

  private boolean rulesOutBits(int half, long otherMask, long otherBits) {
    if ((mask[half] & otherMask & (bits[half] ^ otherBits)) != 0) {
      return true;
    }
    return BitPattern.atLeast(least[half], mask[half] | otherMask, bits[half] | otherBits)
        > most[half];
  }

  boolean rulesOut(List<HalfTest> tests) {
    for (int i = 0; i < tests.size(); i++) {
      if (rulesOut(tests.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether all numbers that are left pass a test; false may also mean "not known". */
  boolean implies(HalfTest test) {
    int half = test.half();
    return switch (test.kind()) {
      case AT_MOST -> most[half] <= test.value();
      case AT_LEAST -> least[half] >= test.value();
      case BITS -> (test.mask() & ~mask[half]) == 0 && (bits[half] & test.mask()) == test.value();
      case NOT_BITS ->
          excluded.get(half).contains(test) || rulesOutBits(half, test.mask(), test.value());
    };
  }

  boolean implies(List<HalfTest> tests) {
    for (int i = 0; i < tests.size(); i++) {
      if (!implies(tests.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Finds a number for each half.
   *
   * @param halves where they are put, each as small as it may be
   * @return false if there is none for some half
   */
  boolean model(long[] halves, Budget budget) {
    for (int half = 0; half < HALVES; half++) {
      halves[half] =
          excluded.get(half).isEmpty()
              ? least[half]
              : number(half, mask[half], bits[half], excluded.get(half), budget);
      if (halves[half] == BitPattern.NONE) {
        return false;
      }
    }
    return true;
  }

  private long number(int half, long known, long value, List<HalfTest> tests, Budget budget) {
    budget.step();
    long number = BitPattern.atLeast(least[half], known, value);
    if (number > most[half]) {
      return BitPattern.NONE;
    }
    HalfTest failed = mostConstrained(number, known, tests);
    if (failed == null) {
      return number;
    }
    // Some bit differs from the failed test's: the lowest, or it is equal and the next one does.
    long knownNow = known;
    long valueNow = value;
    for (long free = failed.mask() & ~known; free != 0; free &= free - 1) {
      long bit = Long.lowestOneBit(free);
      knownNow |= bit;
      long found = number(half, knownNow, valueNow | (~failed.value() & bit), tests, budget);
      if (found != BitPattern.NONE) {
        return found;
      }
      valueNow |= failed.value() & bit;
    }
    return BitPattern.NONE;
  }

  // Of the tests that a number fails, the one with the fewest bits that are still free.
  private static @Nullable HalfTest mostConstrained(long number, long known, List<HalfTest> tests) {
    HalfTest failed = null;
    int fewest = Integer.SIZE + 1;
    for (int i = 0; i < tests.size(); i++) {
      HalfTest test = tests.get(i);
      if (!test.holds(number)) {
        int free = Long.bitCount(test.mask() & ~known);
        if (free < fewest) {
          fewest = free;
          failed = test;
        }
      }
    }
    return failed;
  }
}
