package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;
import java.util.Set;

/** Reports defaults that kill for calls nobody thought of. */
final class KillDefault implements ProfileRule {

  private static final Set<Action> KILLING =
      Set.of(Action.KILL, Action.KILL_THREAD, Action.KILL_PROCESS, Action.TRAP);

  @Override
  public void check(Subject subject, Reporter reporter) {
    subject
        .profile()
        .defaultAction()
        .filter(KILLING::contains)
        .ifPresent(
            action ->
                reporter.report(
                    "kill-default",
                    "/defaultAction",
                    action + " kills a program for its first call that no rule is about",
                    "use SCMP_ACT_ERRNO with \"defaultErrnoRet\": 38, so that programs can fall"
                        + " back"));
  }
}
