package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Action;

/**
 * What happens to calls that no rule is about.
 *
 * <p>A verb of {@link Rules} without calls makes one, such as {@code errno(EPERM)} or {@code
 * log()}. Immutable and equal by content.
 */
public final class DefaultAction {

  private final Effect effect;

  DefaultAction(Effect effect) {
    this.effect = effect;
  }

  Effect effect() {
    return effect;
  }

  /**
   * Returns the action.
   *
   * @return the token as a profile writes it
   */
  public Action action() {
    return effect.action();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DefaultAction that && effect.equals(that.effect);
  }

  @Override
  public int hashCode() {
    return effect.hashCode();
  }

  /**
   * Says the action and what it carries.
   *
   * @return for example {@code SCMP_ACT_ERRNO(EPERM)}
   */
  @Override
  public String toString() {
    return effect.toString();
  }
}
