package io.github.seccomp4j.dsl.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentTest {

  private static final Argument INT = Argument.of(0, Integer.SIZE);

  @ParameterizedTest
  @CsvSource({
    "LT, 40, ffffffe0:0 fffffff8:20",
    "LE, 39, ffffffe0:0 fffffff8:20",
    "GT, 4294967291, fffffffc:fffffffc",
    "GE, 4294967292, fffffffc:fffffffc",
    "GE, 0, 0:0",
    "GE, -4, fffffffc:fffffffc",
  })
  void aBoundIsBlocks(String op, long value, String expected) {
    Condition<KillCall> condition = INT.compare(new ArgOperator("SCMP_CMP_" + op), value);

    assertThat(
            String.join(
                " ",
                condition.alternativesOn(Architecture.X86_64).stream()
                    .map(ArgumentTest::block)
                    .toList()))
        .isEqualTo(expected);
  }

  private static String block(ArgCondition condition) {
    assertThat(condition.op()).isEqualTo(ArgOperator.MASKED_EQ);
    return Long.toHexString(condition.value())
        + ":"
        + Long.toHexString(condition.valueTwo().orElseThrow());
  }

  @Test
  void aBoundThatNothingMeetsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INT.compare(ArgOperator.LT, 0))
        .withMessageContaining("no argument of 32 bits");
    assertThatIllegalArgumentException().isThrownBy(() -> INT.compare(ArgOperator.GT, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> INT.between(5, 4));
  }

  @ParameterizedTest
  @ValueSource(longs = {0x1_0000_0000L, Long.MIN_VALUE, 0xffff_ffff_0000_0000L, -0x8000_0001L})
  void valuesTheKernelCannotReadAreRefused(long value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INT.isOneOf(List.of(architecture -> value)))
        .withMessageContaining("0x" + Long.toHexString(value));
  }

  @Test
  void aNegativeIntIsItsLowHalf() {
    Condition<KillCall> condition = INT.isOneOf(List.of(architecture -> -1));

    assertThat(condition.alternativesOn(Architecture.X86_64))
        .containsExactly(ArgCondition.maskedEqual(0, 0xffff_ffffL, 0xffff_ffffL));
  }
}
