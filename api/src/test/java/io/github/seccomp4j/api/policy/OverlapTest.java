package io.github.seccomp4j.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OverlapTest {

  private static ArgTest test(int index, long mask, Comparison comparison, long value) {
    return new ArgTest(index, mask, comparison, value);
  }

  private static ArgTest test(Comparison comparison, long value) {
    return test(2, ArgTest.ALL_BITS, comparison, value);
  }

  private static void areMet(ArgTest one, ArgTest other) {
    for (List<ArgTest> tests : List.of(List.of(one, other), List.of(other, one))) {
      long[] found = Objects.requireNonNull(Overlap.of(tests.subList(0, 1), tests.subList(1, 2)));
      assertThat(found).as("%s and %s", one, other).hasSize(6);
      for (ArgTest each : tests) {
        assertThat(each.matches(found[each.index()])).as("%s", each).isTrue();
      }
    }
  }

  @Test
  void neighboursOfValuesAreTried() {
    areMet(test(Comparison.EQ, 7), test(Comparison.LE, 7));
    areMet(test(Comparison.GT, 7), test(Comparison.LT, 9));
    areMet(test(Comparison.NE, 7), test(Comparison.GE, 7));
    areMet(test(Comparison.NE, 7), test(Comparison.LE, 7));
  }

  @Test
  void bitsThatEqualitiesWantAreJoined() {
    areMet(test(2, 0xf0, Comparison.EQ, 0x30), test(2, 0x0f, Comparison.EQ, 0x02));
    // The next number above 0x100 with these low bits, and the next below.
    areMet(test(2, 0xff, Comparison.EQ, 0), test(Comparison.GT, 0x100));
    areMet(test(2, 0xff, Comparison.EQ, 0xff), test(Comparison.LT, 0x1ff));
    areMet(test(2, 0xff, Comparison.EQ, 0x80), test(Comparison.LT, 0x17f));
    areMet(test(2, 0xff, Comparison.EQ, 0x10), test(Comparison.GT, 0x155));
  }

  @Test
  void testsThatExcludeEachOtherHaveNoRegisters() {
    assertThat(Overlap.of(List.of(test(Comparison.GT, 7)), List.of(test(Comparison.LT, 8))))
        .isNull();
    assertThat(
            Overlap.of(
                List.of(test(2, 1, Comparison.EQ, 1)), List.of(test(2, 3, Comparison.EQ, 2))))
        .isNull();
  }

  @Test
  void everyArgumentIsLookedAt() {
    long[] found =
        Overlap.of(
            List.of(
                test(0, ArgTest.ALL_BITS, Comparison.EQ, 3),
                test(5, ArgTest.ALL_BITS, Comparison.EQ, 4)),
            List.of(test(4, ArgTest.ALL_BITS, Comparison.GT, -2)));
    assertThat(found).containsExactly(3, 0, 0, 0, -1, 4);
  }
}
