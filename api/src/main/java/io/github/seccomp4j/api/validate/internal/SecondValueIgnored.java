package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.List;

/** Reports second values that no operator reads. */
final class SecondValueIgnored implements ProfileRule {

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
    long second = condition.valueTwo().orElse(0);
    if (condition.op().isRecognized()
        && !condition.op().equals(ArgOperator.MASKED_EQ)
        && second != 0) {
      reporter.report(
          "second-value-ignored",
          Subject.pointer(rule, index) + "/valueTwo",
          subject.called(rule)
              + ": "
              + condition.op()
              + " ignores the second value "
              + Long.toUnsignedString(second),
          "remove it, or use SCMP_CMP_MASKED_EQ");
    }
  }
}
