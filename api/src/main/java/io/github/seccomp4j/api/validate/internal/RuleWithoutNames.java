package io.github.seccomp4j.api.validate.internal;

/** Reports rules that are about no call. */
final class RuleWithoutNames implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      if (subject.names(i).isEmpty()) {
        reporter.report(
            "rule-without-names",
            Subject.pointer(i),
            subject.release()
                + " finds no system call in this rule with "
                + subject.rules().get(i).action()
                + ", so it does nothing",
            "say \"names\": [...]");
      }
    }
  }
}
