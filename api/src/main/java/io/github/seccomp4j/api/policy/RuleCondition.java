package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.ArgCondition;

/**
 * A condition of a rule as libseccomp takes it, before the width of an entry's arguments is known.
 *
 * @param index the argument, 0 to 5
 * @param comparison how it is compared; EQ for a masked condition
 * @param isMasked whether it was written as MASKED_EQ, which libseccomp keeps apart from EQ
 * @param mask the bits that are looked at
 * @param value what they are compared with
 */
record RuleCondition(int index, Comparison comparison, boolean isMasked, long mask, long value) {

  /** Reads a condition whose index and operator are known to be good. */
  static RuleCondition of(ArgCondition written) {
    int index = (int) written.index();
    return switch (written.op().token()) {
      case "SCMP_CMP_NE" -> plain(index, Comparison.NE, written.value());
      case "SCMP_CMP_LT" -> plain(index, Comparison.LT, written.value());
      case "SCMP_CMP_LE" -> plain(index, Comparison.LE, written.value());
      case "SCMP_CMP_EQ" -> plain(index, Comparison.EQ, written.value());
      case "SCMP_CMP_GE" -> plain(index, Comparison.GE, written.value());
      case "SCMP_CMP_GT" -> plain(index, Comparison.GT, written.value());
      case "SCMP_CMP_MASKED_EQ" ->
          new RuleCondition(
              index, Comparison.EQ, true, written.value(), written.valueTwo().orElse(0));
      default -> throw new IllegalArgumentException("not an operator: " + written.op());
    };
  }

  static RuleCondition plain(int index, Comparison comparison, long value) {
    return new RuleCondition(index, comparison, false, ArgTest.ALL_BITS, value);
  }

  /** Tells whether the condition holds for every argument, because it looks at no bit. */
  boolean isAlwaysTrue(int bits) {
    return isMasked && (mask & widthMask(bits)) == 0;
  }

  /** Returns the test that an entry with arguments of 32 or 64 bits makes. */
  ArgTest onBits(int bits) {
    long looked = mask & widthMask(bits);
    return new ArgTest(index, looked, comparison, value & looked);
  }

  static long widthMask(int bits) {
    return bits == Integer.SIZE ? ArgTest.LOW_HALF : ArgTest.ALL_BITS;
  }
}
