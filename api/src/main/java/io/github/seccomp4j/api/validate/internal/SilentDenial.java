package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.FilterFlag;

/** Reports filters whose denials leave no trace in any log. */
final class SilentDenial implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    boolean denies = subject.profile().defaultAction().filter(Action.ERRNO::equals).isPresent();
    boolean logs =
        subject.profile().flags().filter(flags -> flags.contains(FilterFlag.LOG)).isPresent();
    if (denies && !logs) {
      reporter.report(
          "silent-denial",
          "/defaultAction",
          "calls denied by SCMP_ACT_ERRNO are not logged",
          "add \"flags\": [\"SECCOMP_FILTER_FLAG_LOG\"] while the profile is being tried out");
    }
  }
}
