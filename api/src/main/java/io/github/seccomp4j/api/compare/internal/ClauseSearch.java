package io.github.seccomp4j.api.compare.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether some arguments fulfil all clauses of a situation, and finds such arguments.
 *
 * <p>The smallest arguments that the situation leaves are tried; of the clauses they do not fulfil,
 * the one with the fewest alternatives is taken, and its alternatives are followed one after the
 * other. Nothing is sampled: an answer is exact. In theory the time can grow exponentially with the
 * number of clauses (masked tests can state any satisfiability problem), hence the budget.
 */
final class ClauseSearch {

  private final Budget budget;
  private final long[] halves = new long[Domain.HALVES];

  private ClauseSearch(Budget budget) {
    this.budget = budget;
  }

  /**
   * Finds arguments.
   *
   * @param situation what must hold
   * @param budget counts the steps
   * @return six registers; null if there are none
   * @throws BudgetExceededException if that takes too many steps
   */
  static @Nullable List<Long> find(Situation situation, Budget budget) {
    ClauseSearch search = new ClauseSearch(budget);
    return search.follow(situation) ? search.arguments() : null;
  }

  private List<Long> arguments() {
    List<Long> arguments = new ArrayList<>();
    for (int half = 0; half < Domain.HALVES; half += 2) {
      arguments.add(halves[half + 1] << Integer.SIZE | halves[half]);
    }
    return List.copyOf(arguments);
  }

  private boolean follow(Situation situation) {
    budget.step();
    if (!situation.domain().model(halves, budget)) {
      return false;
    }
    Clause clause = mostConstrained(situation);
    if (clause == null) {
      return true;
    }
    Situation rest = situation;
    for (List<HalfTest> alternative : clause.alternatives()) {
      Situation inside = rest.assuming(alternative);
      if (inside != null && follow(inside)) {
        return true;
      }
      // The other alternatives need not look there again.
      if (inside != null && alternative.size() == 1) {
        rest = rest.assuming(List.of(alternative.get(0).negated()));
        if (rest == null) {
          return false;
        }
      }
    }
    return false;
  }

  // Of the clauses that the arguments at hand do not fulfil.
  private @Nullable Clause mostConstrained(Situation situation) {
    Clause found = null;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < situation.open().size(); i++) {
      Clause clause = situation.open().get(i);
      if (!clause.holds(halves)) {
        int left = 0;
        for (List<HalfTest> alternative : clause.alternatives()) {
          left += situation.domain().rulesOut(alternative) ? 0 : 1;
        }
        if (left < fewest) {
          fewest = left;
          found = clause;
        }
      }
    }
    return found;
  }
}
