package io.github.seccomp4j.api.validate.internal;

import java.util.HashSet;
import java.util.Set;

/** Reports names that one rule has twice. */
final class DuplicateName implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      Set<String> seen = new HashSet<>();
      for (Subject.Name name : subject.names(i)) {
        if (!seen.add(name.text())) {
          reporter.report(
              "duplicate-name",
              name.pointer(),
              "\"" + name.text() + "\" is named twice in one rule, which changes nothing",
              "remove one");
        }
      }
    }
  }
}
