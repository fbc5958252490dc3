package io.github.seccomp4j.api.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * An ordering comparison of some bits of a half of an argument, which no single {@link ArgTest}
 * says: as tests for equality that exclude each other.
 *
 * <p>The bits are compared from the highest on; at each there is one way to be greater or one to be
 * less, if all above are equal.
 */
final class MaskedOrder {

  private final int argument;
  private final boolean isHigh;
  private final List<ArgTest> greater = new ArrayList<>();
  private final List<ArgTest> notGreater = new ArrayList<>();

  /**
   * Compares.
   *
   * @param mask the bits that count; unsigned
   * @param kind GREATER or GREATER_OR_EQUAL
   * @param datum what they are compared with; unsigned
   */
  MaskedOrder(int argument, boolean isHigh, int mask, TreeNode.Kind kind, int datum) {
    this.argument = argument;
    this.isHigh = isHigh;
    compare(mask, kind, datum);
  }

  private void compare(int mask, TreeNode.Kind kind, int datum) {
    int seen = 0;
    for (int bit = Integer.MIN_VALUE; bit != 0; bit >>>= 1) {
      boolean isIn = (mask & bit) != 0;
      boolean isSet = (datum & bit) != 0;
      if (isSet && !isIn) {
        // Less, whatever comes below.
        notGreater.add(equal(seen, datum & seen));
        return;
      }
      if (isIn) {
        int before = datum & seen;
        seen |= bit;
        if (isSet) {
          notGreater.add(equal(seen, before));
        } else {
          greater.add(equal(seen, before | bit));
        }
      }
    }
    (kind == TreeNode.Kind.GREATER ? notGreater : greater).add(equal(seen, datum & seen));
  }

  private ArgTest equal(int mask, int datum) {
    return TreePaths.test(argument, isHigh, mask, TreeNode.Kind.MASKED_EQUAL, datum, true);
  }

  /** Returns tests of which one passes where the comparison does, and none elsewhere. */
  List<ArgTest> tests(boolean isTrue) {
    return List.copyOf(isTrue ? greater : notGreater);
  }
}
