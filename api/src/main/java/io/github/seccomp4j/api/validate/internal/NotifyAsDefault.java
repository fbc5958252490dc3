package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.Action;

/** Reports a default that runc refuses. */
final class NotifyAsDefault implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    boolean notifies = subject.profile().defaultAction().filter(Action.NOTIFY::equals).isPresent();
    if (notifies && subject.ociRuntime() == OciRuntime.RUNC) {
      reporter.report(
          "notify-as-default",
          "/defaultAction",
          "runc refuses SCMP_ACT_NOTIFY as default action",
          "hand single calls to the listener");
    }
  }
}
