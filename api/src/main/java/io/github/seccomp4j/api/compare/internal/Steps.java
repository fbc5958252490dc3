package io.github.seccomp4j.api.compare.internal;

import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of decisions made ready for searches: the first that matches decides.
 *
 * @param steps not empty; the last one has no tests
 */
record Steps(List<Step> steps) {

  Steps {
    steps = List.copyOf(steps);
  }

  static Steps of(List<Decision> decisions) {
    Builder builder = new Builder();
    for (Decision decision : decisions) {
      if (builder.add(decision.tests(), decision.outcome())) {
        break;
      }
    }
    return builder.build();
  }

  /**
   * Returns what must hold so that a step decides, or an earlier one with the same outcome.
   *
   * @param position which step
   */
  List<Clause> required(int position) {
    List<Clause> clauses = new ArrayList<>(steps.get(position).all());
    addNone(position, false, clauses);
    return clauses;
  }

  /** Returns what must hold besides so that it is this step and no earlier one. */
  List<Clause> requiredAlone(int position) {
    List<Clause> clauses = new ArrayList<>();
    addNone(position, true, clauses);
    return clauses;
  }

  private void addNone(int position, boolean ofSameOutcome, List<Clause> clauses) {
    Outcome outcome = steps.get(position).outcome();
    for (int i = 0; i < position; i++) {
      if (steps.get(i).outcome().equals(outcome) == ofSameOutcome) {
        clauses.addAll(steps.get(i).none());
      }
    }
  }

  /** Collects steps in order. Not thread-safe. */
  static final class Builder {

    private final List<Step> steps = new ArrayList<>();

    /**
     * Adds a step.
     *
     * @return true if it decides in every case, so that nothing after it matters
     */
    boolean add(List<ArgTest> tests, Outcome outcome) {
      Step step = Step.of(tests, outcome);
      steps.add(step);
      return step.isUnconditional();
    }

    Steps build() {
      // Steps that do what comes after them anyway.
      int last = steps.size() - 1;
      while (last > 0 && steps.get(last - 1).outcome().equals(steps.get(last).outcome())) {
        steps.remove(--last);
      }
      return new Steps(steps);
    }
  }
}
