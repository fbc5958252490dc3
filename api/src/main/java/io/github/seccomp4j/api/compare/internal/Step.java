package io.github.seccomp4j.api.compare.internal;

import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision made ready for searches.
 *
 * @param outcome what happens
 * @param all clauses that arguments fulfil which pass all tests; empty if all do
 * @param none clauses that the others fulfil
 */
record Step(Outcome outcome, List<Clause> all, List<Clause> none) {

  Step {
    all = List.copyOf(all);
    none = List.copyOf(none);
  }

  static Step of(List<ArgTest> tests, Outcome outcome) {
    List<Clause> all = new ArrayList<>(tests.size());
    for (ArgTest test : tests) {
      addWithBound(Clause.of(test), all);
    }
    List<Clause> none = new ArrayList<>(2);
    addWithBound(Clause.notAll(tests), none);
    return new Step(outcome, all, none);
  }

  // Of a bound with two alternatives, what it says about the high half in either case.
  private static void addWithBound(Clause clause, List<Clause> clauses) {
    HalfTest bound = clause.commonBound();
    if (bound != null) {
      clauses.add(new Clause(List.of(List.of(bound))));
    }
    if (!clause.isAlways()) {
      clauses.add(clause);
    }
  }

  boolean isUnconditional() {
    return all.isEmpty();
  }
}
