package io.github.seccomp4j.api.learn.log;

/** Reads decimal digits, up to eight at once: the bytes of a word, the first digit lowest. */
final class Decimal {

  private static final long ZEROS = 0x3030303030303030L;
  private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ABOVE_NINE = 0x7676767676767676L;
  private static final long PAIRS = 0x000000ff000000ffL;

  private Decimal() {}

  /**
   * Counts the digits a word starts with.
   *
   * @return 0 to 8
   */
  static int count(long word) {
    long values = word ^ ZEROS;
    // A byte's high bit tells that it is above nine; nothing is carried into the next byte.
    long others = (((values & LOW_BITS) + ABOVE_NINE) | values) & HIGH_BITS;
    return Long.numberOfTrailingZeros(others) >>> 3;
  }

  /**
   * Reads the digits a word starts with.
   *
   * @param count how many, 1 to 8
   */
  static int value(long word, int count) {
    // The shift makes room for leading zeros. Then digits make pairs, and four pairs the number.
    long digits = (word << (Long.SIZE - Byte.SIZE * count)) & 0x0f0f0f0f0f0f0f0fL;
    long pairs = digits * 10 + (digits >>> 8);
    long odd = (pairs & PAIRS) * (100 + (1_000_000L << 32));
    long even = ((pairs >>> 16) & PAIRS) * (1 + (10_000L << 32));
    return (int) ((odd + even) >>> 32);
  }
}
