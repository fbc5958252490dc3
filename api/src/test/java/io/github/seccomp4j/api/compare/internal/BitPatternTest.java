package io.github.seccomp4j.api.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BitPatternTest {

  // All patterns and bounds of five bits, at the low and at the high end of 32.
  @Test
  void theNearestNumbersAreThoseThatCountingFinds() {
    for (int shift : new int[] {0, 27}) {
      long outside = HalfTest.ALL & ~(31L << shift);
      for (long mask = 0; mask < 32; mask++) {
        for (long value = 0; value < 32; value++) {
          for (long bound = 0; (value & ~mask) == 0 && bound < 32; bound++) {
            check(shift, outside, mask, value, bound);
          }
        }
      }
    }
  }

  private static void check(int shift, long outside, long mask, long value, long bound) {
    long up =
        LongStream.range(bound, 32)
            .filter(n -> (n & mask) == value)
            .map(n -> n << shift)
            .findFirst()
            .orElse(BitPattern.NONE);
    long down =
        LongStream.rangeClosed(0, bound)
            .map(n -> bound - n)
            .filter(n -> (n & mask) == value)
            .map(n -> n << shift)
            .findFirst()
            .orElse(-1);
    assertThat(BitPattern.atLeast(bound << shift, mask << shift | outside, value << shift))
        .as("from %d up, %x under %x, shifted by %d", bound, value, mask, shift)
        .isEqualTo(up);
    assertThat(BitPattern.atMost(bound << shift, mask << shift | outside, value << shift))
        .as("from %d down, %x under %x, shifted by %d", bound, value, mask, shift)
        .isEqualTo(down);
  }

  @Test
  void withoutKnownBitsABoundIsItself() {
    assertThat(BitPattern.atLeast(HalfTest.ALL, 0, 0)).isEqualTo(HalfTest.ALL);
    assertThat(BitPattern.atMost(0, 0, 0)).isZero();
  }
}
