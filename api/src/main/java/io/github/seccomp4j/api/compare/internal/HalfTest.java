package io.github.seccomp4j.api.compare.internal;

/**
 * A test of one 32-bit half of an argument. Every test of a filter is a disjunction of conjunctions
 * of these, and so is its negation.
 *
 * @param half twice the index of the argument, plus one for its high half; 0 to 11
 * @param kind what is tested
 * @param mask the bits that are looked at; {@link #ALL} for bounds; 0 to 2^32-1
 * @param value the bound, or the bits that are wanted or not wanted; 0 to 2^32-1, no bits outside
 *     the mask
 */
record HalfTest(int half, Kind kind, long mask, long value) {

  /** The mask of all bits, and the greatest value, of a half. */
  static final long ALL = 0xffff_ffffL;

  /** What is tested. */
  enum Kind {
    /** The half is at most the value. */
    AT_MOST,
    /** The half is at least the value. */
    AT_LEAST,
    /** The half has exactly these bits under the mask. */
    BITS,
    /** The half has other bits under the mask. */
    NOT_BITS
  }

  static HalfTest atMost(int half, long value) {
    return new HalfTest(half, Kind.AT_MOST, ALL, value);
  }

  static HalfTest atLeast(int half, long value) {
    return new HalfTest(half, Kind.AT_LEAST, ALL, value);
  }

  static HalfTest bits(int half, long mask, long value) {
    return new HalfTest(half, Kind.BITS, mask, value);
  }

  static HalfTest notBits(int half, long mask, long value) {
    return new HalfTest(half, Kind.NOT_BITS, mask, value);
  }

  boolean holds(long number) {
    return switch (kind) {
      case AT_MOST -> number <= value;
      case AT_LEAST -> number >= value;
      case BITS -> (number & mask) == value;
      case NOT_BITS -> (number & mask) != value;
    };
  }

  /** Negates a test that some number passes and some number fails, as all tests of clauses are. */
  HalfTest negated() {
    return switch (kind) {
      case AT_MOST -> atLeast(half, value + 1);
      case AT_LEAST -> atMost(half, value - 1);
      case BITS -> notBits(half, mask, value);
      case NOT_BITS -> bits(half, mask, value);
    };
  }
}
