package io.github.seccomp4j.api.policy;

import java.util.List;
import java.util.Objects;

/**
 * What a policy says about one call, and why.
 *
 * @param outcome what happens to the call
 * @param source where the decision comes from
 * @param rules positions of the deciding rules in the profile's {@code syscalls}, ascending;
 *     unmodifiable, empty unless the source is {@link DecisionSource#RULE}
 * @param explanation one sentence for a person
 */
public record Verdict(
    Outcome outcome, DecisionSource source, List<Integer> rules, String explanation) {

  /**
   * Makes a verdict.
   *
   * @param outcome what happens to the call
   * @param source where the decision comes from
   * @param rules positions of the deciding rules
   * @param explanation one sentence for a person
   * @throws NullPointerException if a part or an element is null
   */
  public Verdict {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(explanation, "explanation");
    rules = List.copyOf(rules);
  }

  /**
   * Returns where the deciding rules stand in the profile's document.
   *
   * @return JSON pointers such as {@code /syscalls/3}; unmodifiable
   */
  public List<String> pointers() {
    return rules.stream().map(rule -> "/syscalls/" + rule).toList();
  }

  /**
   * Prints the verdict.
   *
   * @return outcome and explanation
   */
  @Override
  public String toString() {
    return outcome + ": " + explanation;
  }
}
