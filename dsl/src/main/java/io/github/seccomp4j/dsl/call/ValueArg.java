package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * An argument that is one of several named values.
 *
 * <p>Values that the kernel reads as the same argument meet the same conditions: of an {@code int}
 * only the low half of the register counts, so that {@code socket(2^32 + 40, ...)} is a socket of
 * family 40.
 *
 * @param <C> the call
 * @param <V> the type of the values
 */
public final class ValueArg<C extends Call<C>, V extends ArgumentValue> {

  private final Argument argument;

  ValueArg(Argument argument) {
    this.argument = argument;
  }

  /**
   * Asks for one value.
   *
   * @param value the value
   * @return one alternative
   * @throws IllegalArgumentException if the kernel cannot read the value there because it has too
   *     many bits; the message holds it
   */
  public Condition<C> is(V value) {
    return isOneOf(value);
  }

  /**
   * Asks for any other value.
   *
   * @param value the value to exclude
   * @return one alternative if the argument has 64 bits, otherwise one for each bit that the kernel
   *     reads (32 for an {@code int}), since no single comparison looks at the low half only
   * @throws IllegalArgumentException if the kernel cannot read the value there because it has too
   *     many bits; the message holds it
   */
  public Condition<C> isNot(V value) {
    return isNoneOf(value);
  }

  /**
   * Asks for one of some values.
   *
   * @param first a value
   * @param more further values
   * @return one alternative, so one entry, for each distinct value
   * @throws IllegalArgumentException if the kernel cannot read a value there because it has too
   *     many bits; the message holds it
   */
  @SafeVarargs
  public final Condition<C> isOneOf(V first, V... more) {
    return argument.isOneOf(numbers(first, more));
  }

  /**
   * Asks for any value but some.
   *
   * @param first a value to exclude
   * @param more further values to exclude
   * @return alternatives, each a block of numbers that share their high bits: for one excluded
   *     value as many as the kernel reads bits, for each further one at most as many again
   * @throws IllegalArgumentException if the kernel cannot read a value there because it has too
   *     many bits; the message holds it
   */
  @SafeVarargs
  public final Condition<C> isNoneOf(V first, V... more) {
    return argument.isNoneOf(numbers(first, more));
  }

  @SafeVarargs
  private List<ToLongFunction<Architecture>> numbers(V first, V... more) {
    List<ToLongFunction<Architecture>> numbers = new ArrayList<>();
    numbers.add(first::bitsOn);
    for (V value : more) {
      numbers.add(value::bitsOn);
    }
    return numbers;
  }
}
