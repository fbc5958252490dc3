package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.FilterFlag;
import java.util.List;

/** Reports a flag that the kernel refuses for a filter without listener. */
final class WaitKillableWithoutNotify implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    List<FilterFlag> flags = subject.profile().flags().orElse(List.of());
    int index = flags.indexOf(FilterFlag.WAIT_KILLABLE_RECV);
    if (index >= 0 && !subject.notifies()) {
      reporter.report(
          "wait-killable-without-notify",
          "/flags/" + index,
          "the kernel refuses WAIT_KILLABLE_RECV for a filter that notifies nobody",
          "add a rule with SCMP_ACT_NOTIFY, or remove the flag");
    }
  }
}
