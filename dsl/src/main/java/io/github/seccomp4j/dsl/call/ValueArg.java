package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.ArgOperator;
import java.util.ArrayList;
import java.util.List;

/**
 * An argument that is one of several named values.
 *
 * <p>There is no "is none of": it would need two conditions on one argument in one entry, which
 * runc reads as "any of them holds" and so as always true.
 *
 * @param <C> the call
 * @param <V> the type of the values
 */
public final class ValueArg<C extends Call<C>, V extends ArgumentValue> {

  private final ArgumentPosition position;

  ValueArg(ArgumentPosition position) {
    this.position = position;
  }

  /**
   * Asks for one value.
   *
   * @param value the value
   * @return argument == value, over the whole register
   */
  public Condition<C> is(V value) {
    return position.compare(ArgOperator.EQ, List.of(value.bits()));
  }

  /**
   * Asks for any other value.
   *
   * @param value the value to exclude
   * @return argument != value, over the whole register: on 64-bit architectures a caller can set
   *     high bits that the kernel does not read, and so pass with the excluded value
   */
  public Condition<C> isNot(V value) {
    return position.compare(ArgOperator.NE, List.of(value.bits()));
  }

  /**
   * Asks for one of some values.
   *
   * @param first a value
   * @param more further values
   * @return one alternative, so one entry, for each distinct value
   */
  @SafeVarargs
  public final Condition<C> isOneOf(V first, V... more) {
    List<Long> values = new ArrayList<>();
    values.add(first.bits());
    for (V value : more) {
      values.add(value.bits());
    }
    return position.compare(ArgOperator.EQ, values);
  }
}
