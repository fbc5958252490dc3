package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.Optional;

/** Reports rules that do what happens anyway. */
final class SameAsDefault implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    Optional<Action> action = subject.profile().defaultAction();
    if (action.isEmpty()) {
      return;
    }
    long number = number(action.get(), subject.profile().defaultErrnoRet().orElse(1));
    for (int i = 0; i < subject.rules().size(); i++) {
      ConditionalRule rule = subject.rules().get(i);
      if (plain(rule.action()).equals(plain(action.get()))
          && rule.errno().isEmpty()
          && subject.profile().defaultErrno().isEmpty()
          && number(rule.action(), rule.errnoRet().orElse(1)) == number) {
        reporter.report(
            "same-as-default",
            Subject.pointer(i),
            subject.called(i)
                + ": "
                + rule.action()
                + " is what the default does; runc and crun drop the rule",
            "remove the rule, or change its action");
      }
    }
  }

  private static Action plain(Action action) {
    return action.equals(Action.KILL) ? Action.KILL_THREAD : action;
  }

  private static long number(Action action, long errnoRet) {
    return action.takesErrnoRet() ? errnoRet & 0xffff : 0;
  }
}
