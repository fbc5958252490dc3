package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Set;

/**
 * Checks {@code clone3} where {@code clone} is filtered by its arguments.
 *
 * <p>{@code clone3} takes its flags behind a pointer, which no filter can follow. ENOSYS makes the
 * C library fall back to {@code clone}; another error does not, and threads cannot be started.
 */
final class CloneChecks {

  private static final String FIX =
      "add(errno(ENOSYS, \"clone3\")), so that the C library falls back to clone";

  private static final Set<Long> ENOSYS_NUMBERS =
      Set.of(
          (long) Errno.ENOSYS.number(),
          (long) Errno.ENOSYS.numberOn(Architecture.MIPS),
          (long) Errno.ENOSYS.numberOn(Architecture.PARISC));

  private CloneChecks() {}

  static void run(ConditionalProfile document, FindingList findings) {
    List<ConditionalRule> rules = document.syscalls();
    for (int i = 0; i < rules.size(); i++) {
      ConditionalRule rule = rules.get(i);
      if (!rule.args().isEmpty() && PlainForm.names(rule).contains("clone")) {
        if (report(document, rule, "/syscalls/" + i, findings)) {
          return;
        }
      }
    }
  }

  private static boolean report(
      ConditionalProfile document, ConditionalRule clone, String pointer, FindingList findings) {
    List<Outcome> outcomes =
        document.syscalls().stream()
            .filter(rule -> PlainForm.names(rule).contains("clone3"))
            .filter(rule -> ContainerCases.canMeet(clone, rule, document))
            .map(Outcome::of)
            .toList();
    if (outcomes.isEmpty()) {
      outcomes = Outcome.ofDefault(document).stream().toList();
    }
    if (outcomes.stream().anyMatch(Outcome::permits)) {
      findings.add(
          Severity.WARNING,
          "clone3-not-filtered",
          pointer,
          "clone is filtered by its arguments, but clone3 does the same and is permitted",
          FIX);
      return true;
    }
    if (outcomes.stream().anyMatch(CloneChecks::breaksThreads)) {
      findings.add(
          Severity.INFO,
          "clone3-without-enosys",
          pointer,
          "clone3 fails with another error than ENOSYS, and C libraries then do not try clone",
          FIX);
      return true;
    }
    return false;
  }

  private static boolean breaksThreads(Outcome outcome) {
    return outcome.action().equals(Action.ERRNO) && !ENOSYS_NUMBERS.contains(outcome.number());
  }
}
