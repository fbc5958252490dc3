package io.github.seccomp4j.api.compare;

import io.github.seccomp4j.model.Architecture;

/**
 * Whether two policies differ on a system call could not be decided within the budget of steps.
 *
 * <p>Comparison is exact, and masked conditions can state any satisfiability problem, so the time
 * can grow exponentially in theory. The default profiles of container runtimes need less than a
 * hundred steps, a hundred rules of one call less than a fifth of {@link
 * PolicyComparison#MOST_STEPS}, also if each of them masks other bits.
 */
public final class UndecidedComparisonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UndecidedComparisonException(Architecture entry, int number, Throwable cause) {
    super(
        "cannot decide whether the policies differ on number "
            + Integer.toUnsignedString(number)
            + " of "
            + entry
            + ": "
            + cause.getMessage(),
        cause);
  }
}
