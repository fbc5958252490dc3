package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;

/** Registers worth trying for conditions of known operators; 64 bits, unsigned. */
final class Comparisons {

  private Comparisons() {}

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
