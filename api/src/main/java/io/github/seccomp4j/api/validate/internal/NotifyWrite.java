package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.Action;

/** Reports a rule that would keep runc from handing over its own listener. */
final class NotifyWrite implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      if (subject.ociRuntime() == OciRuntime.RUNC
          && subject.rules().get(i).action().equals(Action.NOTIFY)
          && subject.names(i).stream().anyMatch(name -> name.text().equals("write"))) {
        reporter.report(
            "notify-write",
            Subject.pointer(i),
            "runc refuses SCMP_ACT_NOTIFY for write, which it needs to hand over the listener",
            "remove write from the rule");
      }
    }
  }
}
