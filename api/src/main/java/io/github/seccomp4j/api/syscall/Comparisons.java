package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;

/** Conditions of known operators on 64-bit registers, unsigned. */
final class Comparisons {

  private Comparisons() {}

  static boolean holds(ArgCondition condition, long register) {
    int order = Long.compareUnsigned(register, condition.value());
    return switch (condition.op().token()) {
      case "SCMP_CMP_EQ" -> order == 0;
      case "SCMP_CMP_NE" -> order != 0;
      case "SCMP_CMP_LT" -> order < 0;
      case "SCMP_CMP_LE" -> order <= 0;
      case "SCMP_CMP_GE" -> order >= 0;
      case "SCMP_CMP_GT" -> order > 0;
      case "SCMP_CMP_MASKED_EQ" -> (register & condition.value()) == wanted(condition);
      default -> throw new IllegalArgumentException("unknown operator: " + condition.op());
    };
  }

  /** Returns a register that meets a condition, if any does. */
  static long example(ArgCondition condition) {
    return switch (condition.op().token()) {
      case "SCMP_CMP_NE", "SCMP_CMP_GT" -> condition.value() + 1;
      case "SCMP_CMP_LT" -> condition.value() - 1;
      default -> focus(condition);
    };
  }

  /** Returns the register a condition is about: its value, or the bits it wants. */
  static long focus(ArgCondition condition) {
    return isMasked(condition) ? wanted(condition) : condition.value();
  }

  static boolean isAboutOneNumber(ArgCondition condition) {
    return condition.op().equals(ArgOperator.EQ) || condition.op().equals(ArgOperator.NE);
  }

  static boolean isMasked(ArgCondition condition) {
    return condition.op().equals(ArgOperator.MASKED_EQ);
  }

  private static long wanted(ArgCondition condition) {
    return condition.valueTwo().orElse(0) & condition.value();
  }
}
