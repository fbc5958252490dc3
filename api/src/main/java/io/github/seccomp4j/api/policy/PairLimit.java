package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.finding.Severity;
import java.util.Optional;

/**
 * How much is compared while a profile is bound, so that the time for it stays in proportion to the
 * length of the profile. Not thread-safe.
 */
final class PairLimit {

  /** How many rules with conditions one call may have before their order is no longer followed. */
  static final int MOST_RULES_OF_ONE_CALL = 1_000;

  /** How many pairs of rules are searched for a contradiction. */
  static final int MOST_PAIRS = 100_000;

  private int pairs;

  boolean admits() {
    return pairs < MOST_PAIRS && ++pairs > 0;
  }

  void exceed(NotedFindings findings, int rule) {
    String code = "rules-not-compared";
    if (findings.isWanted(code, rule, rule)) {
      findings.add(
          code,
          Severity.WARNING,
          "/syscalls/" + rule,
          "too many rules with conditions: of one call with more than "
              + MOST_RULES_OF_ONE_CALL
              + " the first that matches is taken to decide, and "
              + MOST_PAIRS
              + " pairs are searched for contradictions",
          Optional.of("say it with fewer conditions; a filter has at most 4096 instructions"));
    }
  }
}
