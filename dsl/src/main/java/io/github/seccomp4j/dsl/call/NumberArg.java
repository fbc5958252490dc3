package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.ArgOperator;
import java.util.ArrayList;
import java.util.List;

/**
 * An argument that is a number, with every comparison a profile can make.
 *
 * <p>Numbers are unsigned 64-bit: {@code -1L} is 2^64-1, the greatest. On 32-bit architectures the
 * runtimes compare the low 32 bits only, of the argument and of the number.
 *
 * <p>There is no "between" and no "is none of": both would need two conditions on one argument in
 * one entry, which runc reads as "any of them holds".
 *
 * @param <C> the call
 */
public final class NumberArg<C extends Call<C>> {

  private final ArgumentPosition position;

  NumberArg(ArgumentPosition position) {
    this.position = position;
  }

  /**
   * Asks for one number.
   *
   * @param value unsigned 64-bit
   * @return argument == value
   */
  public Condition<C> is(long value) {
    return position.compare(ArgOperator.EQ, List.of(value));
  }

  /**
   * Asks for any other number.
   *
   * @param value unsigned 64-bit
   * @return argument != value
   */
  public Condition<C> isNot(long value) {
    return position.compare(ArgOperator.NE, List.of(value));
  }

  /**
   * Asks for a smaller number.
   *
   * @param value unsigned 64-bit
   * @return argument &lt; value
   */
  public Condition<C> isLessThan(long value) {
    return position.compare(ArgOperator.LT, List.of(value));
  }

  /**
   * Asks for a number up to a bound.
   *
   * @param value unsigned 64-bit
   * @return argument &lt;= value
   */
  public Condition<C> isAtMost(long value) {
    return position.compare(ArgOperator.LE, List.of(value));
  }

  /**
   * Asks for a number from a bound on.
   *
   * @param value unsigned 64-bit
   * @return argument &gt;= value
   */
  public Condition<C> isAtLeast(long value) {
    return position.compare(ArgOperator.GE, List.of(value));
  }

  /**
   * Asks for a greater number.
   *
   * @param value unsigned 64-bit
   * @return argument &gt; value
   */
  public Condition<C> isGreaterThan(long value) {
    return position.compare(ArgOperator.GT, List.of(value));
  }

  /**
   * Looks at some bits only.
   *
   * @param mask the bits that are looked at
   * @param wanted what these bits must be; runtimes ignore bits outside the mask
   * @return (argument &amp; mask) == (wanted &amp; mask)
   */
  public Condition<C> masked(long mask, long wanted) {
    return position.maskedEqual(mask, wanted);
  }

  /**
   * Asks for one of some numbers.
   *
   * @param first unsigned 64-bit
   * @param more unsigned 64-bit
   * @return one alternative, so one entry, for each distinct number
   */
  public Condition<C> isOneOf(long first, long... more) {
    List<Long> values = new ArrayList<>();
    values.add(first);
    for (long value : more) {
      values.add(value);
    }
    return position.compare(ArgOperator.EQ, values);
  }

  /**
   * Asks for all of some bits.
   *
   * @param bits at least one bit
   * @return (argument &amp; bits) == bits
   * @throws IllegalArgumentException if there are no bits
   */
  public Condition<C> hasAllOf(long bits) {
    return position.maskedEqual(some(bits), bits);
  }

  /**
   * Asks for none of some bits.
   *
   * @param bits at least one bit
   * @return (argument &amp; bits) == 0
   * @throws IllegalArgumentException if there are no bits
   */
  public Condition<C> hasNoneOf(long bits) {
    return position.maskedEqual(some(bits), 0);
  }

  /**
   * Asks for at least one of some bits.
   *
   * @param bits at least one bit
   * @return one alternative, so one entry, for each bit
   * @throws IllegalArgumentException if there are no bits
   */
  public Condition<C> hasAnyOf(long bits) {
    return position.anyBitOf(some(bits));
  }

  /**
   * Asks that no other bit be set; fewer, or none at all, may.
   *
   * @param bits at least one bit
   * @return (argument &amp; ~bits) == 0
   * @throws IllegalArgumentException if there are no bits
   */
  public Condition<C> hasOnly(long bits) {
    return position.maskedEqual(~some(bits), 0);
  }

  private static long some(long bits) {
    if (bits == 0) {
      throw new IllegalArgumentException("a condition on bits needs at least one bit");
    }
    return bits;
  }
}
