package io.github.seccomp4j.api.policy;

import java.util.Objects;

/**
 * A test of one argument as a filter makes it: {@code (argument & mask) comparison value},
 * unsigned.
 *
 * <p>On a 64-bit entry a test usually looks at all 64 bits; on a 32-bit entry (also x32 and the n32
 * architectures of MIPS) at the low 32 or part of them. A test that orders ({@link Comparison#LT}
 * and so on) looks at all 64 bits, at the low 32 or at the high 32; where it looks at the high 32,
 * the value has them in the same place.
 *
 * @param index the argument, 0 to 5
 * @param mask the bits that are looked at; 64 bits, unsigned
 * @param comparison how they are compared
 * @param value what they are compared with; 64 bits, unsigned
 */
public record ArgTest(int index, long mask, Comparison comparison, long value) {

  /** The mask of all 64 bits. */
  public static final long ALL_BITS = -1L;

  /** The mask of the low 32 bits. */
  public static final long LOW_HALF = 0xffff_ffffL;

  /** The mask of the high 32 bits. */
  public static final long HIGH_HALF = 0xffff_ffff_0000_0000L;

  /**
   * Makes a test.
   *
   * @param index the argument, 0 to 5
   * @param mask the bits that are looked at; 64 bits, unsigned
   * @param comparison how they are compared
   * @param value what they are compared with; 64 bits, unsigned
   * @throws NullPointerException if the comparison is null
   * @throws IllegalArgumentException if the index is out of range, or an ordering comparison has
   *     another mask than {@link #ALL_BITS}, {@link #LOW_HALF} or {@link #HIGH_HALF}; the message
   *     holds the offending number
   */
  public ArgTest {
    Objects.requireNonNull(comparison, "comparison");
    if (index < 0 || index > 5) {
      throw new IllegalArgumentException("a system call has arguments 0 to 5, not " + index);
    }
    boolean orders = comparison != Comparison.EQ && comparison != Comparison.NE;
    if (orders && mask != ALL_BITS && mask != LOW_HALF && mask != HIGH_HALF) {
      throw new IllegalArgumentException(
          "not a mask of an ordering comparison: 0x" + Long.toHexString(mask));
    }
  }

  /**
   * Tells whether an argument passes the test.
   *
   * @param argument the register; 64 bits, unsigned
   * @return true if it does
   */
  public boolean matches(long argument) {
    return comparison.holds(argument & mask, value);
  }

  /**
   * Says the test as a formula.
   *
   * @return for example {@code arg0 < 38} or {@code (arg1 & 0xff) == 0x2}; numbers unsigned
   */
  @Override
  public String toString() {
    if (mask == ALL_BITS) {
      return "arg" + index + " " + comparison.symbol() + " " + Long.toUnsignedString(value);
    }
    return "(arg"
        + index
        + " & 0x"
        + Long.toHexString(mask)
        + ") "
        + comparison.symbol()
        + " 0x"
        + Long.toHexString(value);
  }
}
