package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.ArgCondition;

/**
 * Whether all 64-bit numbers meet a condition, or none.
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
}
