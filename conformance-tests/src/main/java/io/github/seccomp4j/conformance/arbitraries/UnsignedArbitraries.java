package io.github.seccomp4j.conformance.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random unsigned 64-bit numbers, as argument values and error numbers of documents are. */
public final class UnsignedArbitraries {

  private static final List<Long> EXTREMES =
      List.of(
          0L,
          1L,
          0x7fffL,
          0xffffL,
          0x7fff_ffffL,
          0x8000_0000L,
          0xffff_ffffL,
          0x1_0000_0000L,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          0xffff_ffff_0000_0000L,
          -2L,
          -1L);

  private UnsignedArbitraries() {}

  /**
   * Draws any 64 bits, to be read without a sign.
   *
   * @return the ends of 15, 16, 31, 32, 63 and 64 bits often, single bits and small numbers too
   */
  public static Arbitrary<Long> numbers() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(EXTREMES)),
            Tuple.of(2, Arbitraries.longs().between(0, 200)),
            Tuple.of(1, Arbitraries.integers().between(0, 63).map(bit -> 1L << bit)),
            Tuple.of(2, Arbitraries.longs()))
        .withoutEdgeCases();
  }

  /**
   * Draws indexes of arguments.
   *
   * @return 0 to 5 mostly, the numbers of arguments a system call has, and any other
   */
  public static Arbitrary<Long> argumentIndexes() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.longs().between(0, 5)),
            Tuple.of(1, Arbitraries.of(6L)),
            Tuple.of(1, numbers()))
        .withoutEdgeCases();
  }
}
