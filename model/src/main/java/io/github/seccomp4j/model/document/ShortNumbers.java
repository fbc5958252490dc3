package io.github.seccomp4j.model.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers of up to fifteen digits, read from a document's bytes eight digits at a time. */
final class ShortNumbers {

  /** Not a short number: a sign, too many digits, or too near to the document's end. */
  static final long NONE = -1;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ZEROS = 0x3030_3030_3030_3030L;
  private static final long SIXES = 0x0606_0606_0606_0606L;
  private static final long HIGH_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;

  private ShortNumbers() {}

  /**
   * Reads the digits of an integer that a parser has found to be one.
   *
   * @param at where its first character is
   * @return the number, or {@link #NONE}
   */
  static long read(byte[] text, int at) {
    if (at > text.length - 2 * Long.BYTES) {
      return NONE;
    }
    long first = (long) EIGHT_BYTES.get(text, at);
    int digits = digits(first);
    if (digits < Long.BYTES) {
      return digits == 0 ? NONE : value(first, digits);
    }
    long second = (long) EIGHT_BYTES.get(text, at + Long.BYTES);
    int more = digits(second);
    if (more == Long.BYTES) {
      return NONE;
    }
    long value = value(first, Long.BYTES);
    if (more == 0) {
      return value;
    }
    long power = 10;
    for (int i = 1; i < more; i++) {
      power *= 10;
    }
    return value * power + value(second, more);
  }

  // How many of the bytes, the lowest first, are digits.
  private static int digits(long eight) {
    // A byte has a bit here if it is not 0x30 to 0x39: its high half differs from 3, or the low
    // half is above 9. Carries go upwards only, behind the first byte that is no digit.
    long unlike = eight ^ ZEROS;
    long others = (unlike | (unlike + SIXES)) & HIGH_HALVES;
    return Long.numberOfTrailingZeros(others) >>> 3;
  }

  // Digits to a number: pairs, then fours, then eight.
  private static long value(long eight, int digits) {
    int unused = (Long.BYTES - digits) * Byte.SIZE;
    // Zeros in front: the digits move to the high bytes.
    long numbers = (eight - ZEROS) << unused;
    numbers = numbers * 10 + (numbers >>> 8);
    return ((numbers & 0x0000_00FF_0000_00FFL) * 0x000F_4240_0000_0064L
            + (numbers >>> 16 & 0x0000_00FF_0000_00FFL) * 0x0000_2710_0000_0001L)
        >>> 32;
  }
}
