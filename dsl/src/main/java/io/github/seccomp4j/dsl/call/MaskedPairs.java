package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.ArrayList;
import java.util.List;

/** Masked comparisons of one argument, two of which are one. */
final class MaskedPairs {

  private MaskedPairs() {}

  /**
   * Joins each alternative of one condition with each of another: (a &amp; m) == v and (a &amp; n)
   * == w become (a &amp; (m | n)) == (v | w).
   *
   * @return the pairs that can hold; empty if none can, or if some comparison is not masked or on
   *     another argument
   */
  static List<ArgCondition> joined(List<ArgCondition> some, List<ArgCondition> others) {
    List<ArgCondition> joined = new ArrayList<>();
    for (ArgCondition a : some) {
      for (ArgCondition b : others) {
        if (!isMasked(a) || !isMasked(b) || a.index() != b.index()) {
          return List.of();
        }
        long common = a.value() & b.value();
        if ((wanted(a) & common) == (wanted(b) & common)) {
          joined.add(
              ArgCondition.maskedEqual(a.index(), a.value() | b.value(), wanted(a) | wanted(b)));
        }
      }
    }
    return joined;
  }

  private static boolean isMasked(ArgCondition condition) {
    return condition.op().equals(ArgOperator.MASKED_EQ);
  }

  private static long wanted(ArgCondition condition) {
    return condition.valueTwo().orElse(0) & condition.value();
  }
}
