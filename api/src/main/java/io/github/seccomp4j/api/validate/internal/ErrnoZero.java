package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.OptionalLong;

/** Reports denials that look like success. */
final class ErrnoZero implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    subject
        .profile()
        .defaultAction()
        .ifPresent(
            action ->
                check(action, subject.profile().defaultErrnoRet(), "/defaultErrnoRet", reporter));
    for (int i = 0; i < subject.rules().size(); i++) {
      ConditionalRule rule = subject.rules().get(i);
      if (rule.errnoRet().isPresent()) {
        check(rule.action(), rule.errnoRet(), Subject.pointer(i) + "/errnoRet", reporter);
      }
    }
  }

  private static void check(
      Action action, OptionalLong errnoRet, String pointer, Reporter reporter) {
    if (action.equals(Action.ERRNO) && errnoRet.isPresent() && errnoRet.getAsLong() == 0) {
      reporter.report(
          "errno-zero",
          pointer,
          "the call is skipped and reports success, since 0 is no error",
          "use an error number such as 1 (EPERM), unless skipping is meant");
    }
  }
}
