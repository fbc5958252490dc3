package io.github.seccomp4j.api.compare;

/**
 * How strict one side is, compared with another one.
 *
 * <p>Strictness is the kernel's order of precedence of actions (seccomp(2)): KILL_PROCESS is the
 * strictest, then KILL_THREAD, TRAP, ERRNO, NOTIFY, TRACE, LOG, and ALLOW. What goes with an action
 * does not count: EPERM and ENOSYS are different, and equally strict.
 */
public enum Relation {
  /** Every call has the same outcome on both sides, its data included. */
  EQUIVALENT,
  /** Some outcomes differ, but only in their data, such as the error number. */
  EQUALLY_STRICT,
  /** Some calls have a stricter action here, and none has a looser one. */
  STRICTER,
  /** Some calls have a looser action here, and none has a stricter one. */
  LOOSER,
  /** Some calls have a stricter action here, and some a looser one. */
  INCOMPARABLE;

  /**
   * Returns the relation of the other side to this one.
   *
   * @return STRICTER and LOOSER exchanged
   */
  public Relation reversed() {
    return switch (this) {
      case STRICTER -> LOOSER;
      case LOOSER -> STRICTER;
      default -> this;
    };
  }

  /**
   * Tells whether no call has a looser action here.
   *
   * @return false for LOOSER and INCOMPARABLE
   */
  public boolean isAtLeastAsStrict() {
    return this != LOOSER && this != INCOMPARABLE;
  }

  /** Returns the relation of two things to the same two others, taken together. */
  Relation and(Relation other) {
    if (this == other || other == EQUIVALENT) {
      return this;
    }
    if (this == EQUIVALENT || this == EQUALLY_STRICT) {
      return other;
    }
    return other == EQUALLY_STRICT ? this : INCOMPARABLE;
  }
}
