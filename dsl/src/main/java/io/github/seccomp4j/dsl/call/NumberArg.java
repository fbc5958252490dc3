package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * An argument that is a number, with every comparison a profile can make.
 *
 * <p>Numbers are unsigned: {@code -1L} is the greatest. Of a typed call's {@code int} only the low
 * half of the register counts, and its numbers are unsigned 32-bit; a negative one is meant as the
 * kernel reads it, so -1 is 2^32-1. No single comparison of a profile looks at the low half only,
 * but a masked one does; so what is not an equality becomes several alternatives there, each a
 * block of numbers that share their high bits. The arguments of a {@link NamedCall} have 64 bits,
 * of which the runtimes compare the low 32 on 32-bit architectures.
 *
 * @param <C> the call
 */
public final class NumberArg<C extends Call<C>> {

  private final Argument argument;

  NumberArg(Argument argument) {
    this.argument = argument;
  }

  /**
   * Asks for one number.
   *
   * @param value unsigned
   * @return argument == value
   */
  public Condition<C> is(long value) {
    return isOneOf(value);
  }

  /**
   * Asks for any other number.
   *
   * @param value unsigned
   * @return argument != value
   */
  public Condition<C> isNot(long value) {
    return isNoneOf(value);
  }

  /**
   * Asks for a smaller number.
   *
   * @param value unsigned
   * @return argument &lt; value
   */
  public Condition<C> isLessThan(long value) {
    return argument.compare(ArgOperator.LT, value);
  }

  /**
   * Asks for a number up to a bound.
   *
   * @param value unsigned
   * @return argument &lt;= value
   */
  public Condition<C> isAtMost(long value) {
    return argument.compare(ArgOperator.LE, value);
  }

  /**
   * Asks for a number from a bound on.
   *
   * @param value unsigned
   * @return argument &gt;= value
   */
  public Condition<C> isAtLeast(long value) {
    return argument.compare(ArgOperator.GE, value);
  }

  /**
   * Asks for a greater number.
   *
   * @param value unsigned
   * @return argument &gt; value
   */
  public Condition<C> isGreaterThan(long value) {
    return argument.compare(ArgOperator.GT, value);
  }

  /**
   * Looks at some bits only.
   *
   * @param mask the bits that are looked at
   * @param wanted what these bits must be; runtimes ignore bits outside the mask
   * @return (argument &amp; mask) == (wanted &amp; mask)
   */
  public Condition<C> masked(long mask, long wanted) {
    return argument.maskedEqual(architecture -> mask, architecture -> wanted);
  }

  /**
   * Asks for one of some numbers.
   *
   * @param first unsigned
   * @param more unsigned
   * @return one alternative, so one entry, for each distinct number
   */
  public Condition<C> isOneOf(long first, long... more) {
    return argument.isOneOf(numbers(first, more));
  }

  /**
   * Asks for any number but some.
   *
   * @param first unsigned, to exclude
   * @param more unsigned, to exclude
   * @return one alternative for a single number of 64 bits, otherwise at most as many for each
   *     number as the kernel reads bits
   */
  public Condition<C> isNoneOf(long first, long... more) {
    return argument.isNoneOf(numbers(first, more));
  }

  /**
   * Asks for a number of a range.
   *
   * @param first the least, unsigned
   * @param last the greatest, unsigned
   * @return at most 62 alternatives for an {@code int}, 126 for 64 bits; one if the range is a
   *     power of two long and starts at a multiple of it
   * @throws IllegalArgumentException if the last number is less than the first
   */
  public Condition<C> isBetween(long first, long last) {
    return argument.between(first, last);
  }

  /**
   * Asks for all of some bits.
   *
   * @param bits at least one bit
   * @return (argument &amp; bits) == bits
   * @throws IllegalArgumentException if there are no bits
   */
  public Condition<C> hasAllOf(long bits) {
    return masked(some(bits), bits);
  }

  /**
   * Asks for none of some bits.
   *
   * @param bits at least one bit
   * @return (argument &amp; bits) == 0
   * @throws IllegalArgumentException if there are no bits
   */
  public Condition<C> hasNoneOf(long bits) {
    return masked(some(bits), 0);
  }

  /**
   * Asks for at least one of some bits.
   *
   * @param bits at least one bit
   * @return one alternative, so one entry, for each bit
   * @throws IllegalArgumentException if there are no bits
   */
  public Condition<C> hasAnyOf(long bits) {
    some(bits);
    return argument.anyBit(architecture -> bits, true);
  }

  /**
   * Asks that no other bit be set; fewer, or none at all, may.
   *
   * @param bits at least one bit
   * @return (argument &amp; ~bits) == 0
   * @throws IllegalArgumentException if there are no bits
   */
  public Condition<C> hasOnly(long bits) {
    some(bits);
    return argument.hasOnly(architecture -> bits);
  }

  private static List<ToLongFunction<Architecture>> numbers(long first, long... more) {
    List<ToLongFunction<Architecture>> numbers = new ArrayList<>();
    numbers.add(architecture -> first);
    for (long value : more) {
      numbers.add(architecture -> value);
    }
    return numbers;
  }

  private static long some(long bits) {
    if (bits == 0) {
      throw new IllegalArgumentException("a condition on bits needs at least one bit");
    }
    return bits;
  }
}
