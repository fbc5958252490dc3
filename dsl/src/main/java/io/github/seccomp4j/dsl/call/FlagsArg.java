package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * An argument that is a set of flags.
 *
 * <p>Bits that the kernel does not read, such as the high half of an {@code int}, meet no condition
 * and break none.
 *
 * @param <C> the call
 * @param <F> the type of the flags
 */
public final class FlagsArg<C extends Call<C>, F extends ArgumentValue> {

  private final Argument argument;

  FlagsArg(Argument argument) {
    this.argument = argument;
  }

  /**
   * Asks for all of some flags.
   *
   * @param first a flag
   * @param more further flags
   * @return (argument &amp; flags) == flags
   */
  @SafeVarargs
  public final Condition<C> hasAllOf(F first, F... more) {
    return hasAllOf(listed(first, more));
  }

  /**
   * Asks for all of some flags.
   *
   * @param flags at least one flag
   * @return (argument &amp; flags) == flags
   * @throws IllegalArgumentException if there are no flags
   */
  public Condition<C> hasAllOf(Collection<F> flags) {
    ToLongFunction<Architecture> bits = bits(flags);
    return argument.maskedEqual(bits, bits);
  }

  /**
   * Asks for none of some flags.
   *
   * @param first a flag
   * @param more further flags
   * @return (argument &amp; flags) == 0
   */
  @SafeVarargs
  public final Condition<C> hasNoneOf(F first, F... more) {
    return hasNoneOf(listed(first, more));
  }

  /**
   * Asks for none of some flags.
   *
   * @param flags at least one flag
   * @return (argument &amp; flags) == 0
   * @throws IllegalArgumentException if there are no flags
   */
  public Condition<C> hasNoneOf(Collection<F> flags) {
    return argument.maskedEqual(bits(flags), architecture -> 0);
  }

  /**
   * Asks for at least one of some flags.
   *
   * @param first a flag
   * @param more further flags
   * @return one alternative, so one entry, for each bit
   */
  @SafeVarargs
  public final Condition<C> hasAnyOf(F first, F... more) {
    return hasAnyOf(listed(first, more));
  }

  /**
   * Asks for at least one of some flags.
   *
   * @param flags at least one flag
   * @return one alternative, so one entry, for each bit
   * @throws IllegalArgumentException if there are no flags
   */
  public Condition<C> hasAnyOf(Collection<F> flags) {
    return argument.anyBit(bits(flags), true);
  }

  /**
   * Asks that at least one of some flags be missing.
   *
   * @param first a flag
   * @param more further flags
   * @return one alternative, so one entry, for each bit
   */
  @SafeVarargs
  public final Condition<C> lacksAnyOf(F first, F... more) {
    return argument.anyBit(bits(listed(first, more)), false);
  }

  /**
   * Asks that no other flag be there; fewer, or none at all, may.
   *
   * @param first a flag
   * @param more further flags
   * @return (argument &amp; ~flags) == 0
   */
  @SafeVarargs
  public final Condition<C> hasOnly(F first, F... more) {
    return hasOnly(listed(first, more));
  }

  /**
   * Asks that no other flag be there; fewer, or none at all, may.
   *
   * @param flags at least one flag
   * @return (argument &amp; ~flags) == 0
   * @throws IllegalArgumentException if there are no flags
   */
  public Condition<C> hasOnly(Collection<F> flags) {
    return argument.hasOnly(bits(flags));
  }

  /**
   * Asks for exactly these flags.
   *
   * @param first a flag
   * @param more further flags
   * @return argument == flags
   */
  @SafeVarargs
  public final Condition<C> isExactly(F first, F... more) {
    return argument.isOneOf(List.of(bits(listed(first, more))));
  }

  /**
   * Asks for no flag at all.
   *
   * @return argument == 0
   */
  public Condition<C> isEmpty() {
    return argument.isOneOf(List.of(architecture -> 0));
  }

  @SafeVarargs
  private List<F> listed(F first, F... more) {
    List<F> flags = new ArrayList<>();
    flags.add(first);
    flags.addAll(List.of(more));
    return flags;
  }

  private ToLongFunction<Architecture> bits(Collection<F> flags) {
    if (flags.isEmpty()) {
      throw new IllegalArgumentException("a condition on flags needs at least one flag");
    }
    List<F> all = List.copyOf(flags);
    return architecture -> {
      long bits = 0;
      for (F flag : all) {
        bits |= flag.bitsOn(architecture);
      }
      return bits;
    };
  }
}
