package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.OptionalLong;

/** Reports numbers that a filter cannot return. */
final class ErrnoOutOfRange implements ProfileRule {

  private static final long GREATEST_ERRNO = 4094;
  private static final long GREATEST_MESSAGE = 65535;

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
    if (errnoRet.isEmpty() || !action.takesErrnoRet()) {
      return;
    }
    long number = errnoRet.getAsLong();
    String text = Long.toUnsignedString(number);
    if (Long.compareUnsigned(number, GREATEST_MESSAGE) > 0) {
      reporter.report(
          "errno-out-of-range",
          pointer,
          "runc keeps 16 bits of " + text + ", which are " + (number & GREATEST_MESSAGE));
    } else if (action.equals(Action.ERRNO) && number > GREATEST_ERRNO) {
      reporter.report(
          "errno-out-of-range",
          pointer,
          "libseccomp refuses the error number " + text + "; the greatest is " + GREATEST_ERRNO);
    }
  }
}
