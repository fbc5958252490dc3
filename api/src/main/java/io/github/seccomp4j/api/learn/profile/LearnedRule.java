package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.model.SyscallRule;
import java.util.List;
import java.util.Objects;

/**
 * A rule of a learned profile, and why it is there.
 *
 * @param rule the rule
 * @param title what its calls have in common, one phrase
 * @param calls one for each name of the rule, in the same order; unmodifiable
 */
public record LearnedRule(SyscallRule rule, String title, List<LearnedCall> calls) {

  /**
   * Makes a value.
   *
   * @param rule the rule
   * @param title what its calls have in common
   * @param calls one for each name of the rule; a copy
   * @throws NullPointerException if a part or an element is null
   */
  public LearnedRule {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(title, "title");
    calls = List.copyOf(calls);
  }
}
