package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Where an argument is, and what of the register the kernel reads: {@code width} bits from {@code
 * shift} on.
 *
 * <p>An argument of 64 bits is compared with every operator there is. A narrower one is compared
 * with masks only, because the other operators look at bits that the kernel does not read: an
 * equality becomes one masked comparison, everything else the {@link BitBlocks} that cover it.
 *
 * @param index the register on most architectures
 * @param shift the lowest bit that counts
 * @param width how many bits count, 1 to 64
 * @param moved the register on other architectures
 */
record Argument(int index, int shift, int width, Map<Architecture, Integer> moved) {

  /** What is asked of an argument in one register of one architecture. */
  private interface Question {
    List<ArgCondition> on(Architecture architecture, int register);
  }

  Argument {
    moved = Map.copyOf(moved);
  }

  static Argument of(int index, int width) {
    return new Argument(index, 0, width, Map.of());
  }

  static Argument field(int index, int shift, int width) {
    return new Argument(index, shift, width, Map.of());
  }

  private boolean isWhole() {
    return width == Long.SIZE;
  }

  private long mask() {
    return (-1L >>> (Long.SIZE - width)) << shift;
  }

  <C extends Call<C>> Condition<C> isOneOf(List<ToLongFunction<Architecture>> values) {
    return condition(
        (architecture, register) ->
            values.stream()
                .map(value -> inRegister(value.applyAsLong(architecture)))
                .map(
                    value ->
                        isWhole()
                            ? ArgCondition.of(register, ArgOperator.EQ, value)
                            : ArgCondition.maskedEqual(register, mask(), value))
                .toList());
  }

  <C extends Call<C>> Condition<C> isNoneOf(List<ToLongFunction<Architecture>> values) {
    return condition(
        (architecture, register) -> {
          TreeSet<Long> excluded = new TreeSet<>(Long::compareUnsigned);
          values.forEach(value -> excluded.add(inRegister(value.applyAsLong(architecture))));
          if (isWhole() && excluded.size() == 1) {
            return List.of(ArgCondition.of(register, ArgOperator.NE, excluded.first()));
          }
          List<BitBlocks.Block> rest = BitBlocks.without(excluded, shift, width);
          if (rest.isEmpty()) {
            throw nothing();
          }
          return masked(register, rest);
        });
  }

  <C extends Call<C>> Condition<C> compare(ArgOperator op, long value) {
    if (isWhole()) {
      return condition((architecture, register) -> List.of(ArgCondition.of(register, op, value)));
    }
    long bound = field(value);
    long greatest = mask() >>> shift;
    return switch (op.token()) {
      case "SCMP_CMP_LT" -> between(0, bound - 1, bound == 0);
      case "SCMP_CMP_LE" -> between(0, bound, false);
      case "SCMP_CMP_GE" -> between(bound, greatest, false);
      case "SCMP_CMP_GT" -> between(bound + 1, greatest, bound == greatest);
      default -> throw new IllegalArgumentException("no comparison with a bound: " + op);
    };
  }

  <C extends Call<C>> Condition<C> between(long first, long last) {
    long from = field(first);
    long to = field(last);
    return between(from, to, Long.compareUnsigned(from, to) > 0);
  }

  private <C extends Call<C>> Condition<C> between(long from, long to, boolean isEmpty) {
    if (isEmpty) {
      throw nothing();
    }
    return condition(
        (architecture, register) -> masked(register, BitBlocks.between(from, to, shift, width)));
  }

  private IllegalArgumentException nothing() {
    return new IllegalArgumentException(
        "no argument of " + width + " bits meets the condition, so it would be about nothing");
  }

  <C extends Call<C>> Condition<C> maskedEqual(
      ToLongFunction<Architecture> bits, ToLongFunction<Architecture> wanted) {
    return condition(
        (architecture, register) ->
            List.of(
                ArgCondition.maskedEqual(
                    register,
                    inRegister(bits.applyAsLong(architecture)),
                    inRegister(wanted.applyAsLong(architecture)))));
  }

  <C extends Call<C>> Condition<C> hasOnly(ToLongFunction<Architecture> bits) {
    return condition(
        (architecture, register) ->
            List.of(
                ArgCondition.maskedEqual(
                    register, mask() & ~inRegister(bits.applyAsLong(architecture)), 0)));
  }

  // One alternative for each bit of the mask.
  <C extends Call<C>> Condition<C> anyBit(ToLongFunction<Architecture> bits, boolean set) {
    return condition(
        (architecture, register) -> {
          List<ArgCondition> alternatives = new ArrayList<>();
          for (long rest = inRegister(bits.applyAsLong(architecture));
              rest != 0;
              rest &= rest - 1) {
            long bit = Long.lowestOneBit(rest);
            alternatives.add(ArgCondition.maskedEqual(register, bit, set ? bit : 0));
          }
          return alternatives;
        });
  }

  private static List<ArgCondition> masked(int register, List<BitBlocks.Block> blocks) {
    return blocks.stream()
        .map(block -> ArgCondition.maskedEqual(register, block.mask(), block.bits()))
        .toList();
  }

  private long inRegister(long value) {
    return field(value) << shift;
  }

  // A negative int comes as a long with its sign in the high half; the kernel does not read that.
  private long field(long value) {
    int unread = Long.SIZE - width;
    boolean isUnsigned = (value & ~(mask() >>> shift)) == 0;
    boolean isSigned = shift == 0 && value == value << unread >> unread;
    if (!isUnsigned && !isSigned) {
      throw new IllegalArgumentException(
          "the kernel reads " + width + " bits of this argument: 0x" + Long.toHexString(value));
    }
    return value & (mask() >>> shift);
  }

  // An architecture on which the answer differs from the usual one is an exception.
  private <C extends Call<C>> Condition<C> condition(Question question) {
    List<ArgCondition> usual = distinct(question.on(Architecture.NATIVE, index));
    Map<Architecture, List<ArgCondition>> exceptions = new HashMap<>();
    for (ArchitectureInfo info : ArchitectureInfo.all()) {
      Architecture architecture = info.architecture();
      List<ArgCondition> here =
          distinct(question.on(architecture, moved.getOrDefault(architecture, index)));
      if (!here.equals(usual)) {
        exceptions.put(architecture, here);
      }
    }
    return new Condition<>(usual, exceptions);
  }

  private static List<ArgCondition> distinct(List<ArgCondition> alternatives) {
    return alternatives.stream().distinct().toList();
  }
}
