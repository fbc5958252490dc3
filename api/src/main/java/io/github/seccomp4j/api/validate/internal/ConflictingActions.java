package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports two rules that say different things about the same call. */
final class ConflictingActions implements ProfileRule {

  // The same call under the same conditions.
  private record Key(String name, int conditions) {}

  @Override
  public void check(Subject subject, Reporter reporter) {
    Map<Key, Integer> seen = new HashMap<>();
    // Conditions are compared once for each rule, not once for each name.
    Map<List<ArgCondition>, Integer> known = new HashMap<>();
    for (int i = 0; i < subject.rules().size(); i++) {
      ConditionalRule rule = subject.rules().get(i);
      if (!Subject.isUnconditional(rule)) {
        continue;
      }
      int conditions = known.computeIfAbsent(rule.args(), args -> known.size());
      for (Subject.Name name : subject.names(i)) {
        Integer first = seen.putIfAbsent(new Key(name.text(), conditions), i);
        if (first != null && !rule.action().equals(subject.rules().get(first).action())) {
          reporter.report(
              "conflicting-actions",
              name.pointer(),
              "\""
                  + name.text()
                  + "\" gets "
                  + rule.action()
                  + " here and "
                  + subject.rules().get(first).action()
                  + " in rule "
                  + first
                  + (rule.args().isEmpty()
                      ? ", which wins because it comes first"
                      : " on the same conditions; libseccomp refuses such a filter"),
              "keep one of them");
        }
      }
    }
  }
}
