package io.github.seccomp4j.api.compare.internal;

import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds every outcome that a list of decisions has for calls of which something is known. */
public final class OutcomeSearch {

  private OutcomeSearch() {}

  /**
   * Finds outcomes, each with a call.
   *
   * @param decisions the first that matches decides; the last one has no tests
   * @param known tests that the calls pass
   * @param budget counts the steps
   * @return six registers for each outcome that some such call has, in the order of the decisions;
   *     empty if no call passes the tests; unmodifiable
   * @throws BudgetExceededException if that takes too many steps
   */
  public static List<List<Long>> find(
      List<Decision> decisions, List<ArgTest> known, Budget budget) {
    List<Clause> clauses = new ArrayList<>();
    for (ArgTest test : known) {
      clauses.add(Clause.of(test));
    }
    Situation situation = Situation.anything().with(clauses);
    List<List<Long>> calls = new ArrayList<>();
    if (situation != null) {
      Steps steps = Steps.of(decisions);
      Set<Outcome> found = new HashSet<>();
      for (int i = 0; i < steps.steps().size(); i++) {
        if (!found.contains(steps.steps().get(i).outcome())) {
          Situation inside = situation.with(steps.required(i));
          List<Long> call = inside == null ? null : ClauseSearch.find(inside, budget);
          if (call != null) {
            found.add(steps.steps().get(i).outcome());
            calls.add(call);
          }
        }
      }
    }
    return List.copyOf(calls);
  }
}
