package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;

/**
 * Which 64-bit numbers meet a condition, as far as checks ask.
 *
 * <p>All numbers unsigned. A condition with an unknown operator may hold or not.
 */
final class ArgValues {

  private static final long MAX = -1L;

  private ArgValues() {}

  static boolean always(ArgCondition condition) {
    long value = condition.value();
    return switch (condition.op().token()) {
      case "SCMP_CMP_GE" -> value == 0;
      case "SCMP_CMP_LE" -> value == MAX;
      case "SCMP_CMP_MASKED_EQ" -> value == 0;
      default -> false;
    };
  }

  static boolean never(ArgCondition condition) {
    long value = condition.value();
    return switch (condition.op().token()) {
      case "SCMP_CMP_LT" -> value == 0;
      case "SCMP_CMP_GT" -> value == MAX;
      default -> false;
    };
  }

  // True only if no number meets both.
  static boolean disjoint(ArgCondition a, ArgCondition b) {
    if (never(a) || never(b)) {
      return true;
    }
    if (!a.op().isRecognized() || !b.op().isRecognized()) {
      return false;
    }
    if (isMasked(a) && isMasked(b)) {
      long common = a.value() & b.value();
      return (wanted(a) & common) != (wanted(b) & common);
    }
    if (a.op().equals(ArgOperator.NE) || b.op().equals(ArgOperator.NE)) {
      ArgCondition not = a.op().equals(ArgOperator.NE) ? a : b;
      ArgCondition other = not.equals(a) ? b : a;
      return !other.op().equals(ArgOperator.NE)
          && least(other) == greatest(other)
          && least(other) == not.value();
    }
    // One of the two is an interval, and the other has its ends among its own numbers.
    if (isMasked(a) && isEqual(b)) {
      return (b.value() & a.value()) != wanted(a);
    }
    if (isMasked(b) && isEqual(a)) {
      return (a.value() & b.value()) != wanted(b);
    }
    return Long.compareUnsigned(greatest(a), least(b)) < 0
        || Long.compareUnsigned(greatest(b), least(a)) < 0;
  }

  private static boolean isMasked(ArgCondition condition) {
    return condition.op().equals(ArgOperator.MASKED_EQ);
  }

  private static boolean isEqual(ArgCondition condition) {
    return condition.op().equals(ArgOperator.EQ);
  }

  private static long wanted(ArgCondition condition) {
    return condition.valueTwo().orElse(0) & condition.value();
  }

  private static long least(ArgCondition condition) {
    return switch (condition.op().token()) {
      case "SCMP_CMP_EQ", "SCMP_CMP_GE" -> condition.value();
      case "SCMP_CMP_GT" -> condition.value() + 1;
      case "SCMP_CMP_MASKED_EQ" -> wanted(condition);
      default -> 0;
    };
  }

  private static long greatest(ArgCondition condition) {
    return switch (condition.op().token()) {
      case "SCMP_CMP_EQ", "SCMP_CMP_LE" -> condition.value();
      case "SCMP_CMP_LT" -> condition.value() - 1;
      case "SCMP_CMP_MASKED_EQ" -> wanted(condition) | ~condition.value();
      default -> MAX;
    };
  }
}
