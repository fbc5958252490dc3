package io.github.seccomp4j.dsl.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberArgTest {

  private static final NumberArg<NamedCall> ARG = NamedCall.arg(3);

  static Stream<Arguments> conditions() {
    return Stream.of(
        arguments(ARG.is(-1L), List.of(ArgCondition.of(3, ArgOperator.EQ, -1L))),
        arguments(ARG.isNot(7), List.of(ArgCondition.of(3, ArgOperator.NE, 7))),
        arguments(ARG.isLessThan(7), List.of(ArgCondition.of(3, ArgOperator.LT, 7))),
        arguments(ARG.isAtMost(7), List.of(ArgCondition.of(3, ArgOperator.LE, 7))),
        arguments(ARG.isAtLeast(7), List.of(ArgCondition.of(3, ArgOperator.GE, 7))),
        arguments(ARG.isGreaterThan(7), List.of(ArgCondition.of(3, ArgOperator.GT, 7))),
        arguments(ARG.masked(0xf0, 0x10), List.of(ArgCondition.maskedEqual(3, 0xf0, 0x10))),
        arguments(
            ARG.isOneOf(1, 2, 1),
            List.of(ArgCondition.of(3, ArgOperator.EQ, 1), ArgCondition.of(3, ArgOperator.EQ, 2))),
        arguments(ARG.hasAllOf(6), List.of(ArgCondition.maskedEqual(3, 6, 6))),
        arguments(ARG.hasNoneOf(6), List.of(ArgCondition.maskedEqual(3, 6, 0))),
        arguments(
            ARG.hasAnyOf(6),
            List.of(ArgCondition.maskedEqual(3, 2, 2), ArgCondition.maskedEqual(3, 4, 4))),
        arguments(ARG.hasOnly(6), List.of(ArgCondition.maskedEqual(3, ~6L, 0))),
        arguments(
            ARG.isBetween(6, 9),
            List.of(ArgCondition.maskedEqual(3, ~1L, 6), ArgCondition.maskedEqual(3, ~1L, 8))),
        arguments(ARG.isNoneOf(0, 1), BitBlocksTest.masked(3, BitBlocks.between(2, -1L, 0, 64))));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void eachWordIsItsComparison(Condition<NamedCall> condition, List<ArgCondition> expected) {
    assertThat(condition.alternativesOn(Architecture.X86_64)).isEqualTo(expected);
    assertThat(condition.alternativesOn(Architecture.S390X)).isEqualTo(expected);
  }

  @Test
  void noBitsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ARG.hasAllOf(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ARG.hasNoneOf(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ARG.hasAnyOf(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ARG.hasOnly(0));
  }

  @Test
  void aNegativeIndexIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NamedCall.arg(-1))
        .withMessageContaining("-1");
  }
}
