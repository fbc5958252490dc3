package io.github.seccomp4j.api.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Comparison;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HalvesTest {

  private static final List<Long> NUMBERS =
      List.of(
          0L,
          1L,
          38L,
          0xffff_fffeL,
          0xffff_ffffL,
          0x1_0000_0000L,
          0x1_0000_0001L,
          0x1_ffff_ffffL,
          0x7fff_ffff_ffff_ffffL,
          0x8000_0000_0000_0000L,
          0xffff_fffe_ffff_ffffL,
          0xffff_ffff_0000_0000L,
          0xffff_ffff_0000_0001L,
          -2L,
          -1L);

  private static final List<Long> MASKS =
      List.of(0L, 1L, 0xffL, 0x1_0000_0001L, 0xff00_0000_00ffL, 0x8000_0000_0000_0000L);

  private static final List<Long> WORDS =
      List.of(ArgTest.ALL_BITS, ArgTest.LOW_HALF, ArgTest.HIGH_HALF);

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void aTestOfWordsIsATestOfHalves(Comparison comparison) {
    WORDS.forEach(mask -> check(mask, comparison));
  }

  @ParameterizedTest
  @EnumSource(
      value = Comparison.class,
      names = {"EQ", "NE"})
  void aMaskedTestIsATestOfHalves(Comparison comparison) {
    MASKS.forEach(mask -> check(mask, comparison));
  }

  private static void check(long mask, Comparison comparison) {
    for (long value : NUMBERS) {
      ArgTest test = new ArgTest(3, mask, comparison, value);
      for (long argument : NUMBERS) {
        long[] halves = new long[Domain.HALVES];
        halves[6] = argument & HalfTest.ALL;
        halves[7] = argument >>> 32;
        assertThat(Clause.of(test).holds(halves))
            .as("%s of %x", test, argument)
            .isEqualTo(test.matches(argument));
        assertThat(Clause.notAll(List.of(test)).holds(halves))
            .as("not %s of %x", test, argument)
            .isEqualTo(!test.matches(argument));
      }
    }
  }

  @Test
  void aLongBoundIsABoundOfTheHighHalfOrOfTheLowOne() {
    assertThat(Halves.of(new ArgTest(0, ArgTest.ALL_BITS, Comparison.LT, 0x3_0000_0007L)))
        .containsExactly(
            List.of(HalfTest.atMost(1, 2)),
            List.of(HalfTest.bits(1, HalfTest.ALL, 3), HalfTest.atMost(0, 6)));
  }

  @Test
  void everyHalfTestCanBeNegated() {
    for (long mask : WORDS) {
      for (Comparison comparison : Comparison.values()) {
        for (long value : NUMBERS) {
          Halves.of(new ArgTest(0, mask, comparison, value)).stream()
              .flatMap(List::stream)
              .forEach(
                  half ->
                      assertThat(half.negated())
                          .satisfies(
                              no -> assertThat(no.negated()).isEqualTo(half),
                              no -> assertThat(no.value()).isBetween(0L, HalfTest.ALL),
                              no -> assertThat(no.holds(7)).isNotEqualTo(half.holds(7))));
        }
      }
    }
  }
}
