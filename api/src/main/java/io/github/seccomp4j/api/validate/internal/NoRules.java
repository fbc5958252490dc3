package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;

/** Reports profiles that say the same about every call. */
final class NoRules implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    boolean logs = subject.profile().defaultAction().filter(Action.LOG::equals).isPresent();
    boolean says = subject.profile().defaultAction().filter(a -> !a.token().isEmpty()).isPresent();
    if (subject.rules().isEmpty() && says && !logs) {
      reporter.report(
          "no-rules",
          "",
          "no rules: every system call gets " + subject.profile().defaultAction().get(),
          "add rules, or check the spelling of \"syscalls\"");
    }
  }
}
