package io.github.seccomp4j.conformance.dsl;

import io.github.seccomp4j.conformance.arbitraries.UnsignedArbitraries;
import io.github.seccomp4j.dsl.Calls;
import io.github.seccomp4j.dsl.call.Condition;
import io.github.seccomp4j.dsl.call.NamedCall;
import io.github.seccomp4j.dsl.call.NumberArg;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What is asked of an argument, told apart from both ways to write it.
 *
 * @param word how it is compared
 * @param first a number, or the bits
 * @param second another number
 */
record Comparison(Word word, long first, long second) {

  enum Word {
    IS,
    IS_NOT,
    LESS,
    AT_MOST,
    AT_LEAST,
    GREATER,
    ONE_OF,
    MASKED,
    ALL_OF,
    NONE_OF,
    ANY_OF,
    ONLY
  }

  // Bits of every part of a number, but few: two arguments with all bits are 4,096 rules.
  private static final long SOME_BITS = 0x8000_0001_8000_00ffL;

  static Arbitrary<Comparison> any() {
    return Combinators.combine(
            Arbitraries.of(Word.values()),
            UnsignedArbitraries.numbers().filter(bits -> bits != 0),
            UnsignedArbitraries.numbers())
        .as(Comparison::of)
        .withoutEdgeCases();
  }

  private static Comparison of(Word word, long first, long second) {
    if (word != Word.ANY_OF) {
      return new Comparison(word, first, second);
    }
    long some = first & SOME_BITS;
    return new Comparison(word, some == 0 ? SOME_BITS : some, second);
  }

  Condition<NamedCall> inSentences(int index) {
    NumberArg<NamedCall> arg = Calls.arg(index);
    return switch (word) {
      case IS -> arg.is(first);
      case IS_NOT -> arg.isNot(first);
      case LESS -> arg.isLessThan(first);
      case AT_MOST -> arg.isAtMost(first);
      case AT_LEAST -> arg.isAtLeast(first);
      case GREATER -> arg.isGreaterThan(first);
      case ONE_OF -> arg.isOneOf(first, second);
      case MASKED -> arg.masked(first, second);
      case ALL_OF -> arg.hasAllOf(first);
      case NONE_OF -> arg.hasNoneOf(first);
      case ANY_OF -> arg.hasAnyOf(first);
      case ONLY -> arg.hasOnly(first);
    };
  }

  /** Each alternative becomes a rule of its own. */
  List<ArgCondition> byHand(int index) {
    return switch (word) {
      case IS -> List.of(ArgCondition.of(index, ArgOperator.EQ, first));
      case IS_NOT -> List.of(ArgCondition.of(index, ArgOperator.NE, first));
      case LESS -> List.of(ArgCondition.of(index, ArgOperator.LT, first));
      case AT_MOST -> List.of(ArgCondition.of(index, ArgOperator.LE, first));
      case AT_LEAST -> List.of(ArgCondition.of(index, ArgOperator.GE, first));
      case GREATER -> List.of(ArgCondition.of(index, ArgOperator.GT, first));
      case ONE_OF ->
          List.of(first, second).stream()
              .distinct()
              .map(value -> ArgCondition.of(index, ArgOperator.EQ, value))
              .toList();
      case MASKED -> List.of(ArgCondition.maskedEqual(index, first, second));
      case ALL_OF -> List.of(ArgCondition.maskedEqual(index, first, first));
      case NONE_OF -> List.of(ArgCondition.maskedEqual(index, first, 0));
      case ANY_OF ->
          IntStream.range(0, Long.SIZE)
              .mapToLong(position -> 1L << position)
              .filter(bit -> (first & bit) != 0)
              .mapToObj(bit -> ArgCondition.maskedEqual(index, bit, bit))
              .toList();
      case ONLY -> List.of(ArgCondition.maskedEqual(index, ~first, 0));
    };
  }
}
