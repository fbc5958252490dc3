package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A condition on one argument of a call, possibly with alternatives.
 *
 * <p>Handles such as {@link ValueArg} make them. Immutable and equal by content.
 *
 * @param <C> the call whose argument it is about
 */
public final class Condition<C extends Call<C>> {

  private final List<ArgCondition> usual;
  private final Map<Architecture, List<ArgCondition>> exceptions;

  Condition(List<ArgCondition> usual, Map<Architecture, List<ArgCondition>> exceptions) {
    this.usual = usual.stream().distinct().toList();
    this.exceptions = Map.copyOf(exceptions);
  }

  /**
   * Returns the alternatives, one of which must hold.
   *
   * @param architecture where the call is made; one that is not recognized counts as a usual one
   * @return conditions on the same argument; unmodifiable, distinct, never empty
   */
  public List<ArgCondition> alternativesOn(Architecture architecture) {
    return exceptions.getOrDefault(architecture, usual);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Condition<?> that
        && usual.equals(that.usual)
        && exceptions.equals(that.exceptions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(usual, exceptions);
  }

  /**
   * Says the condition as a formula, as it is on most architectures.
   *
   * @return for example {@code arg0 == 2 or arg0 == 10}
   */
  @Override
  public String toString() {
    return usual.stream().map(ArgCondition::toString).collect(Collectors.joining(" or "));
  }
}
