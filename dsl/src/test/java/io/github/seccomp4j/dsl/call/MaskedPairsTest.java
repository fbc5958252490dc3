package io.github.seccomp4j.dsl.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedPairsTest {

  @Test
  void twoBecomeOne() {
    assertThat(joined(ArgCondition.maskedEqual(1, 3, 2), ArgCondition.maskedEqual(1, 0xc, 8)))
        .containsExactly(ArgCondition.maskedEqual(1, 0xf, 0xa));
  }

  @Test
  void aContradictionIsNoPair() {
    assertThat(joined(ArgCondition.maskedEqual(1, 3, 2), ArgCondition.maskedEqual(1, 1, 1)))
        .isEmpty();
  }

  @Test
  void otherArgumentsAndOperatorsAreNotJoined() {
    assertThat(joined(ArgCondition.maskedEqual(1, 3, 2), ArgCondition.maskedEqual(2, 3, 2)))
        .isEmpty();
    assertThat(joined(ArgCondition.maskedEqual(1, 3, 2), ArgCondition.of(1, ArgOperator.EQ, 2)))
        .isEmpty();
  }

  private static List<ArgCondition> joined(ArgCondition a, ArgCondition b) {
    return MaskedPairs.joined(List.of(a), List.of(b));
  }
}
