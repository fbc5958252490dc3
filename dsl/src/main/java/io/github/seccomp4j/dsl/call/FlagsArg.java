package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.ArgOperator;
import java.util.Collection;
import java.util.List;

/**
 * An argument that is a set of flags.
 *
 * @param <C> the call
 * @param <F> the type of the flags
 */
public final class FlagsArg<C extends Call<C>, F extends ArgumentValue> {

  private final ArgumentPosition position;

  FlagsArg(ArgumentPosition position) {
    this.position = position;
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
    long bits = bits(first, more);
    return position.maskedEqual(bits, bits);
  }

  /**
   * Asks for all of some flags.
   *
   * @param flags at least one flag
   * @return (argument &amp; flags) == flags
   * @throws IllegalArgumentException if there are no flags
   */
  public Condition<C> hasAllOf(Collection<F> flags) {
    long bits = bits(flags);
    return position.maskedEqual(bits, bits);
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
    return position.maskedEqual(bits(first, more), 0);
  }

  /**
   * Asks for none of some flags.
   *
   * @param flags at least one flag
   * @return (argument &amp; flags) == 0
   * @throws IllegalArgumentException if there are no flags
   */
  public Condition<C> hasNoneOf(Collection<F> flags) {
    return position.maskedEqual(bits(flags), 0);
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
    return position.anyBitOf(bits(first, more));
  }

  /**
   * Asks for at least one of some flags.
   *
   * @param flags at least one flag
   * @return one alternative, so one entry, for each bit
   * @throws IllegalArgumentException if there are no flags
   */
  public Condition<C> hasAnyOf(Collection<F> flags) {
    return position.anyBitOf(bits(flags));
  }

  /**
   * Asks that no other flag be there; fewer, or none at all, may.
   *
   * @param first a flag
   * @param more further flags
   * @return (argument &amp; ~flags) == 0, over the whole register
   */
  @SafeVarargs
  public final Condition<C> hasOnly(F first, F... more) {
    return position.maskedEqual(~bits(first, more), 0);
  }

  /**
   * Asks that no other flag be there; fewer, or none at all, may.
   *
   * @param flags at least one flag
   * @return (argument &amp; ~flags) == 0, over the whole register
   * @throws IllegalArgumentException if there are no flags
   */
  public Condition<C> hasOnly(Collection<F> flags) {
    return position.maskedEqual(~bits(flags), 0);
  }

  /**
   * Asks for exactly these flags.
   *
   * @param first a flag
   * @param more further flags
   * @return argument == flags, over the whole register
   */
  @SafeVarargs
  public final Condition<C> isExactly(F first, F... more) {
    return position.compare(ArgOperator.EQ, List.of(bits(first, more)));
  }

  /**
   * Asks for no flag at all.
   *
   * @return argument == 0, over the whole register
   */
  public Condition<C> isEmpty() {
    return position.compare(ArgOperator.EQ, List.of(0L));
  }

  @SafeVarargs
  private long bits(F first, F... more) {
    long bits = first.bits();
    for (F flag : more) {
      bits |= flag.bits();
    }
    return bits;
  }

  private long bits(Collection<F> flags) {
    if (flags.isEmpty()) {
      throw new IllegalArgumentException("a condition on flags needs at least one flag");
    }
    long bits = 0;
    for (F flag : flags) {
      bits |= flag.bits();
    }
    return bits;
  }
}
