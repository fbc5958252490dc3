package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Errno;

/** Reports defaults whose error number tells programs more than that a call is missing. */
final class DefaultErrnoHidesNewSyscalls implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    if (!subject.profile().defaultAction().filter(Action.ERRNO::equals).isPresent()) {
      return;
    }
    long number = subject.profile().defaultErrnoRet().orElse(1);
    boolean symbol = subject.profile().defaultErrno().filter("ENOSYS"::equals).isPresent();
    if (number != Errno.ENOSYS.numberOn(subject.architecture()) && !symbol) {
      reporter.report(
          "default-errno-hides-new-syscalls",
          subject.profile().defaultErrnoRet().isPresent() ? "/defaultErrnoRet" : "/defaultAction",
          "calls that no rule is about fail with error number "
              + Long.toUnsignedString(number)
              + " and not with ENOSYS, which programs take as the sign to try an older call",
          "say \"defaultErrnoRet\": " + Errno.ENOSYS.numberOn(subject.architecture()));
    }
  }
}
