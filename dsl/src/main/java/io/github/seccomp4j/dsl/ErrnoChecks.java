package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.finding.Severity;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Checks the number that goes with an action.
 *
 * <p>Source: runc 1.5.1 with libseccomp 2.6.1 keeps the low 16 bits and then refuses an ERRNO of
 * 4095 and more; crun 1.29.1 refuses a number on actions without one.
 */
final class ErrnoChecks {

  static final long GREATEST_ERRNO = 4094;
  static final long GREATEST_MESSAGE = 65535;

  private ErrnoChecks() {}

  // The pointer of errno; errnoRet is beside it with "Ret" appended.
  static void run(
      Action action,
      OptionalLong errnoRet,
      Optional<String> errno,
      String pointer,
      FindingList findings) {
    if (errno.isPresent() && !ErrnoWords.isKnown(errno.get())) {
      findings.add(
          Severity.ERROR,
          "unknown-errno",
          pointer,
          "\"" + errno.get() + "\" is no error; containers/common refuses the profile");
    }
    if (errnoRet.isEmpty()) {
      return;
    }
    long number = errnoRet.getAsLong();
    String place = pointer + "Ret";
    String text = Long.toUnsignedString(number);
    if (!action.takesErrnoRet()) {
      findings.add(
          Severity.WARNING,
          "errno-without-effect",
          place,
          action + " carries no number: runc ignores " + text + ", crun refuses it");
    } else if (Long.compareUnsigned(number, GREATEST_MESSAGE) > 0) {
      findings.add(
          Severity.ERROR,
          "errno-out-of-range",
          place,
          "runc keeps 16 bits of " + text + ", which are " + (number & GREATEST_MESSAGE));
    } else if (action.equals(Action.ERRNO) && number > GREATEST_ERRNO) {
      findings.add(
          Severity.ERROR,
          "errno-out-of-range",
          place,
          "libseccomp refuses the error number " + text + "; the greatest is " + GREATEST_ERRNO);
    } else if (action.equals(Action.ERRNO) && number == 0) {
      findings.add(
          Severity.WARNING,
          "errno-zero",
          place,
          "the call is skipped and reports success, since 0 is no error");
    }
  }
}
