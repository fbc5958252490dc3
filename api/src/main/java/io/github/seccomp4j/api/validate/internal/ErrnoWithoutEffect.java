package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.OptionalLong;

/** Reports numbers on actions that carry none. */
final class ErrnoWithoutEffect implements ProfileRule {

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
    if (errnoRet.isPresent() && action.isRecognized() && !action.takesErrnoRet()) {
      reporter.report(
          "errno-without-effect",
          pointer,
          action
              + " carries no number: runc ignores "
              + Long.toUnsignedString(errnoRet.getAsLong())
              + ", crun refuses it",
          "remove the number, or use SCMP_ACT_ERRNO");
    }
  }
}
