package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.List;

/** Reports wanted bits that the mask does not look at. */
final class BitsOutsideMask implements ProfileRule {

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
    long outside = condition.valueTwo().orElse(0) & ~condition.value();
    if (condition.op().equals(ArgOperator.MASKED_EQ) && outside != 0) {
      reporter.report(
          "bits-outside-mask",
          Subject.pointer(rule, index) + "/valueTwo",
          subject.called(rule)
              + ": the wanted bits 0x"
              + Long.toHexString(outside)
              + " are outside the mask 0x"
              + Long.toHexString(condition.value())
              + " and ignored",
          "value is the mask, valueTwo what the masked argument must be; exchange them?");
    }
  }
}
