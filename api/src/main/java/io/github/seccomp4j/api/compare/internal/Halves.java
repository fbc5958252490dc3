package io.github.seccomp4j.api.compare.internal;

import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Comparison;
import java.util.List;

/**
 * Takes tests of arguments apart into tests of their halves.
 *
 * <p>{@code x < 0x3_0000_0007} becomes {@code high < 3, or high == 3 and low < 7}: with it,
 * ordering all 64 bits, the low 32 and the high 32 are one matter, and so are masks on both sides.
 */
final class Halves {

  private static final List<HalfTest> TRUE = List.of();

  private Halves() {}

  /**
   * Returns alternatives of which one must hold: none if nothing passes, an empty one if all does.
   */
  static List<List<HalfTest>> of(ArgTest test) {
    return switch (test.comparison()) {
      case EQ -> equal(test);
      case NE -> different(test);
      case LT, LE -> atMost(test, test.comparison() == Comparison.LT);
      case GT, GE -> atLeast(test, test.comparison() == Comparison.GT);
    };
  }

  /** Returns the test that passes exactly where another fails. */
  static ArgTest negated(ArgTest test) {
    Comparison opposite =
        switch (test.comparison()) {
          case EQ -> Comparison.NE;
          case NE -> Comparison.EQ;
          case LT -> Comparison.GE;
          case LE -> Comparison.GT;
          case GT -> Comparison.LE;
          case GE -> Comparison.LT;
        };
    return new ArgTest(test.index(), test.mask(), opposite, test.value());
  }

  static int low(ArgTest test) {
    return 2 * test.index();
  }

  static int high(ArgTest test) {
    return 2 * test.index() + 1;
  }

  static long lowOf(long value) {
    return value & HalfTest.ALL;
  }

  static long highOf(long value) {
    return value >>> Integer.SIZE;
  }

  private static List<List<HalfTest>> equal(ArgTest test) {
    if ((test.value() & ~test.mask()) != 0) {
      return List.of();
    }
    HalfTest low = HalfTest.bits(low(test), lowOf(test.mask()), lowOf(test.value()));
    HalfTest high = HalfTest.bits(high(test), highOf(test.mask()), highOf(test.value()));
    if (low.mask() == 0) {
      return List.of(high.mask() == 0 ? TRUE : List.of(high));
    }
    return List.of(high.mask() == 0 ? List.of(low) : List.of(low, high));
  }

  private static List<List<HalfTest>> different(ArgTest test) {
    if ((test.value() & ~test.mask()) != 0) {
      return List.of(TRUE);
    }
    HalfTest low = HalfTest.notBits(low(test), lowOf(test.mask()), lowOf(test.value()));
    HalfTest high = HalfTest.notBits(high(test), highOf(test.mask()), highOf(test.value()));
    if (low.mask() == 0) {
      return high.mask() == 0 ? List.of() : List.of(List.of(high));
    }
    return high.mask() == 0 ? List.of(List.of(low)) : List.of(List.of(low), List.of(high));
  }

  private static List<List<HalfTest>> atMost(ArgTest test, boolean isStrict) {
    long value = test.value();
    if (isStrict && value == 0) {
      return List.of();
    }
    // At most this number, whatever the mask.
    long most = isStrict ? value - 1 : value;
    if (test.mask() == ArgTest.LOW_HALF) {
      return highOf(most) != 0 ? List.of(TRUE) : bound(HalfTest.atMost(low(test), most));
    }
    long above = highOf(most);
    if (test.mask() == ArgTest.HIGH_HALF || lowOf(most) == HalfTest.ALL) {
      return bound(HalfTest.atMost(high(test), above));
    }
    List<HalfTest> same = List.of(equalHigh(test, above), HalfTest.atMost(low(test), lowOf(most)));
    return above == 0
        ? List.of(same)
        : List.of(List.of(HalfTest.atMost(high(test), above - 1)), same);
  }

  private static List<List<HalfTest>> atLeast(ArgTest test, boolean isStrict) {
    long value = test.value();
    if (isStrict && value == -1L) {
      return List.of();
    }
    long least = isStrict ? value + 1 : value;
    long above = highOf(least);
    long below = lowOf(least);
    if (test.mask() == ArgTest.LOW_HALF) {
      return above != 0 ? List.of() : bound(HalfTest.atLeast(low(test), below));
    }
    if (test.mask() == ArgTest.HIGH_HALF || below == 0) {
      long bound = below == 0 ? above : above + 1;
      return bound > HalfTest.ALL ? List.of() : bound(HalfTest.atLeast(high(test), bound));
    }
    List<HalfTest> same = List.of(equalHigh(test, above), HalfTest.atLeast(low(test), below));
    return above == HalfTest.ALL
        ? List.of(same)
        : List.of(same, List.of(HalfTest.atLeast(high(test), above + 1)));
  }

  private static HalfTest equalHigh(ArgTest test, long value) {
    return HalfTest.bits(high(test), HalfTest.ALL, value);
  }

  // A bound that nothing fails is no test, so that every test can be negated.
  private static List<List<HalfTest>> bound(HalfTest test) {
    boolean always =
        test.kind() == HalfTest.Kind.AT_MOST ? test.value() == HalfTest.ALL : test.value() == 0;
    return List.of(always ? TRUE : List.of(test));
  }
}
