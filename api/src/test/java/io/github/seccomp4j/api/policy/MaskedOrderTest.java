package io.github.seccomp4j.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedOrderTest {

  // Every mask, datum and register of four bits, against the comparison itself.
  @ParameterizedTest
  @CsvSource({"GREATER, 0", "GREATER_OR_EQUAL, 0", "GREATER, 28", "GREATER_OR_EQUAL, 28"})
  void oneTestPassesWhereTheComparisonDoes(TreeNode.Kind kind, int shift) {
    for (int mask = 0; mask < 16; mask++) {
      for (int datum = 0; datum < 16; datum++) {
        MaskedOrder order = new MaskedOrder(2, false, mask << shift, kind, datum << shift);
        for (int register = 0; register < 16; register++) {
          long masked = (register & mask) & 0xfL;
          boolean holds = kind == TreeNode.Kind.GREATER ? masked > datum : masked >= datum;
          long value = ((long) register) << shift;
          assertThat(order.tests(true).stream().filter(test -> test.matches(value)).count())
              .as("%x & %x against %x", register, mask, datum)
              .isEqualTo(holds ? 1 : 0);
          assertThat(order.tests(false).stream().filter(test -> test.matches(value)).count())
              .isEqualTo(holds ? 0 : 1);
        }
      }
    }
  }

  @Test
  void theHighHalfIsLookedAtInItsPlace() {
    assertThat(new MaskedOrder(3, true, 1, TreeNode.Kind.GREATER, 0).tests(true))
        .containsExactly(new ArgTest(3, 1L << 32, Comparison.EQ, 1L << 32));
  }
}
