package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports calls that let a container reach beyond itself. */
final class DangerousCallAllowed implements ProfileRule {

  private static final Map<String, String> REASONS = reasons();
  private static final Set<Action> PERMITTING = Set.of(Action.ALLOW, Action.LOG);

  private static Map<String, String> reasons() {
    Map<String, String> reasons = new TreeMap<>();
    for (List<String> row : WordTable.load("dangerous-calls.txt", 2)) {
      reasons.put(row.get(0), row.get(1));
    }
    return Collections.unmodifiableMap(reasons);
  }

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      if (!PERMITTING.contains(subject.rules().get(i).action())
          || !subject.rules().get(i).args().isEmpty()
          || !Subject.isUnconditional(subject.rules().get(i))) {
        continue;
      }
      for (Subject.Name name : subject.names(i)) {
        String reason = REASONS.get(name.text());
        if (reason != null) {
          reporter.report(
              "dangerous-call-allowed",
              name.pointer(),
              "\"" + name.text() + "\" is allowed to every container: " + reason,
              "remove it, unless the program needs it");
        }
      }
    }
  }
}
