package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.api.syscall.HighBits;
import io.github.seccomp4j.api.syscall.HighBitsBypass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports conditions that are walked around by bits the kernel does not read. */
final class HighBitsWalkAround implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    reportLimit(subject, reporter);
    for (HighBitsBypass bypass :
        HighBits.find(subject.profile(), List.of(subject.architecture()))) {
      reporter.report(
          "high-bits-bypass",
          Subject.pointer(bypass.rule()) + "/args/" + bypass.index(),
          bypass.message(),
          bypass.fix());
    }
  }

  private static void reportLimit(Subject subject, Reporter reporter) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < subject.rules().size(); i++) {
      if (!subject.rules().get(i).args().isEmpty()) {
        for (Subject.Name name : subject.names(i)) {
          if (counts.merge(name.text(), 1, Integer::sum) == HighBits.MOST_RULES_OF_ONE_CALL + 1) {
            reporter.report(
                "rules-not-compared",
                Subject.pointer(i),
                "more than "
                    + HighBits.MOST_RULES_OF_ONE_CALL
                    + " rules with conditions on one call: nobody has looked whether bits that the"
                    + " kernel does not read walk around them",
                "say it with fewer conditions");
          }
        }
      }
    }
  }
}
