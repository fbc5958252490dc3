package io.github.seccomp4j.api.resolve;

import io.github.seccomp4j.model.SeccompProfile;
import java.util.List;
import java.util.Objects;

/**
 * A conditional profile resolved for one host and one container.
 *
 * @param profile what the OCI runtime is given
 * @param rules what became of each rule, in the order of the conditional profile
 */
public record Resolution(SeccompProfile profile, List<RuleResolution> rules) {

  /**
   * Makes a result.
   *
   * @param profile what the OCI runtime is given
   * @param rules what became of each rule, in the order of the conditional profile
   * @throws NullPointerException if a part is null
   */
  public Resolution {
    Objects.requireNonNull(profile, "profile");
    rules = List.copyOf(rules);
  }

  /**
   * Finds the rule that a rule of the plain profile comes from.
   *
   * @param output a position among the plain profile's rules, from 0
   * @return the result of that rule
   * @throws IndexOutOfBoundsException if the plain profile has no such rule; the message holds the
   *     position
   */
  public RuleResolution originOf(int output) {
    return rules.stream()
        .filter(rule -> rule.isKept() && rule.output().getAsInt() == output)
        .findFirst()
        .orElseThrow(() -> new IndexOutOfBoundsException("no rule " + output));
  }

  /**
   * Returns the rules that were dropped.
   *
   * @return in the order of the conditional profile; unmodifiable
   */
  public List<RuleResolution> dropped() {
    return rules.stream().filter(rule -> !rule.isKept()).toList();
  }
}
