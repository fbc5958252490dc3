package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
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

  /** Permits a call under a condition. */
  static LearnedRule permitting(LearnedCall call, ArgCondition limit, String title) {
    SyscallRule rule =
        SyscallRule.builder().addNames(call.name()).action(Action.ALLOW).addArgs(limit).build();
    return new LearnedRule(rule, title, List.of(call));
  }
}
