package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.ArgCondition;
import java.util.List;

/** Reports conditions on arguments that no call has. */
final class ArgumentIndex implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      List<ArgCondition> args = subject.rules().get(i).args();
      for (int j = 0; j < args.size(); j++) {
        check(args.get(j), subject, i, j, reporter);
      }
    }
  }

  private static void check(
      ArgCondition condition, Subject subject, int rule, int index, Reporter reporter) {
    if (Long.compareUnsigned(condition.index(), 5) > 0) {
      reporter.report(
          "argument-index",
          Subject.pointer(rule, index) + "/index",
          subject.called(rule) + ": " + condition + ", but system calls have the arguments 0 to 5");
    }
  }
}
