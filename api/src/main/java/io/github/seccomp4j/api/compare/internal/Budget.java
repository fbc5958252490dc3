package io.github.seccomp4j.api.compare.internal;

/** Counts the steps of searches and stops them when there are too many. Not thread-safe. */
public final class Budget {

  private final long most;
  private long used;

  /**
   * Makes a budget.
   *
   * @param most how many steps searches may take together
   */
  public Budget(long most) {
    this.most = most;
  }

  /**
   * Returns how many steps were taken.
   *
   * @return since the budget was made
   */
  public long used() {
    return used;
  }

  /**
   * Takes a step.
   *
   * @throws BudgetExceededException if there were too many
   */
  void step() {
    if (++used > most) {
      throw new BudgetExceededException(most);
    }
  }
}
