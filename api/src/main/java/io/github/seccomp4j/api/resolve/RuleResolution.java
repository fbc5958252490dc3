package io.github.seccomp4j.api.resolve;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What became of one rule of a conditional profile.
 *
 * @param rule the rule's position among the conditional profile's rules, from 0
 * @param output its position among the plain profile's rules, from 0; empty if it was dropped
 * @param conditions every condition of the rule in the order in which they are asked; all hold
 *     exactly if the rule was kept
 */
public record RuleResolution(int rule, OptionalInt output, List<ConditionCheck> conditions) {

  /**
   * Makes a result.
   *
   * @param rule the rule's position among the conditional profile's rules, from 0
   * @param output its position among the plain profile's rules, or empty
   * @param conditions every condition of the rule
   * @throws NullPointerException if a part is null
   */
  public RuleResolution {
    conditions = List.copyOf(conditions);
    if (output.isPresent() && output.getAsInt() < 0) {
      throw new IllegalArgumentException("positions are not negative: " + output);
    }
  }

  /**
   * Tells whether the rule is in the plain profile.
   *
   * @return true if it is
   */
  public boolean isKept() {
    return output.isPresent();
  }

  /**
   * Returns the conditions that decided.
   *
   * @return of a dropped rule those that do not hold, of a kept one all; empty for a rule without
   *     conditions
   */
  public List<ConditionCheck> reasons() {
    return conditions.stream().filter(check -> check.holds() == isKept()).toList();
  }

  /**
   * Says what became of the rule and why.
   *
   * @return for example {@code rule 14 dropped (has all of CAP_SYS_ADMIN: no)}
   */
  @Override
  public String toString() {
    String reasons =
        reasons().stream().map(ConditionCheck::toString).collect(Collectors.joining("; "));
    return "rule "
        + rule
        + (isKept() ? " kept" : " dropped")
        + (reasons.isEmpty() ? "" : " (" + reasons + ")");
  }
}
