package io.github.seccomp4j.api.compare.internal;

/** Finds numbers of 32 bits in which some bits are known. */
final class BitPattern {

  /** Greater than every number of 32 bits. */
  static final long NONE = 1L << Integer.SIZE;

  private BitPattern() {}

  /**
   * Returns the least number that is not less than a bound and has the known bits.
   *
   * @param bound 0 to 2^32-1
   * @param mask which bits are known
   * @param value these bits; none outside the mask
   * @return {@link #NONE} if there is no such number
   */
  static long atLeast(long bound, long mask, long value) {
    long wrong = (bound & mask) ^ value;
    if (wrong == 0) {
      return bound;
    }
    long highest = Long.highestOneBit(wrong);
    if ((value & highest) != 0) {
      // The known bit makes it greater: all lower free bits may be 0.
      return (bound & ~(2 * highest - 1)) | (value & (2 * highest - 1));
    }
    // Some free bit further up must become 1.
    long free = ~mask & ~bound & HalfTest.ALL & ~(2 * highest - 1);
    if (free == 0) {
      return NONE;
    }
    long raised = Long.lowestOneBit(free);
    return (bound & ~(2 * raised - 1)) | raised | (value & (raised - 1));
  }

  /**
   * Returns the greatest number that is not greater than a bound and has the known bits.
   *
   * @param bound 0 to 2^32-1
   * @param mask which bits are known
   * @param value these bits; none outside the mask
   * @return -1 if there is no such number
   */
  static long atMost(long bound, long mask, long value) {
    long mirrored = atLeast(~bound & HalfTest.ALL, mask, ~value & mask);
    return mirrored == NONE ? -1 : ~mirrored & HalfTest.ALL;
  }
}
