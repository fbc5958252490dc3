package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports rules that say again what one before them says. */
final class RedundantRule implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    Map<ConditionalRule, Integer> seen = new HashMap<>();
    for (int i = 0; i < subject.rules().size(); i++) {
      ConditionalRule rule = withoutComment(subject.rules().get(i));
      Integer first = seen.putIfAbsent(rule, i);
      if (first != null) {
        reporter.report(
            "redundant-rule",
            Subject.pointer(i),
            subject.called(i) + ": rule " + first + " says the same",
            "remove one");
      }
    }
  }

  private static ConditionalRule withoutComment(ConditionalRule rule) {
    return rule.comment().isPresent() ? rule.toBuilder().comment(Optional.empty()).build() : rule;
  }
}
