package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.finding.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks a document for rules that say again what another one says to the same containers, or to
 * all.
 */
final class RepetitionChecks {

  private record Said(
      String name, Outcome outcome, List<ArgCondition> conditions, Filters filters) {}

  private final List<ConditionalRule> rules;
  private final FindingList findings;
  private final Set<Said> free = new HashSet<>();
  private final Set<Said> said = new HashSet<>();

  private RepetitionChecks(ConditionalProfile document, FindingList findings) {
    this.rules = document.syscalls();
    this.findings = findings;
  }

  static void run(ConditionalProfile document, FindingList findings) {
    new RepetitionChecks(document, findings).run();
  }

  private void run() {
    for (ConditionalRule rule : rules) {
      if (rule.args().isEmpty()) {
        Filters filters = Filters.of(rule);
        PlainForm.names(rule)
            .forEach(name -> free.add(new Said(name, Outcome.of(rule), List.of(), filters)));
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      check(rules.get(i), "/syscalls/" + i);
    }
  }

  private void check(ConditionalRule rule, String pointer) {
    Outcome outcome = Outcome.of(rule);
    List<ArgCondition> conditions = normal(rule);
    Filters filters = Filters.of(rule);
    Set<String> repeated = new TreeSet<>();
    Set<String> covered = new TreeSet<>();
    for (String name : new TreeSet<>(PlainForm.names(rule))) {
      if (!conditions.isEmpty() && contains(free, name, outcome, List.of(), filters)) {
        covered.add(name);
      } else if (contains(said, name, outcome, conditions, filters)) {
        repeated.add(name);
      }
      said.add(new Said(name, outcome, conditions, filters));
    }
    if (!repeated.isEmpty()) {
      findings.add(
          Severity.WARNING,
          "redundant-rule",
          pointer,
          RuleChecks.quoted(List.copyOf(repeated))
              + ": an earlier rule says the same ("
              + outcome
              + ")");
    }
    if (!covered.isEmpty()) {
      findings.add(
          Severity.WARNING,
          "condition-without-effect",
          pointer,
          RuleChecks.quoted(List.copyOf(covered))
              + ": "
              + outcome
              + " also without conditions, so "
              + rule.args().stream()
                  .map(ArgCondition::toString)
                  .collect(Collectors.joining(" and "))
              + " changes nothing");
    }
  }

  private static boolean contains(
      Set<Said> set, String name, Outcome outcome, List<ArgCondition> conditions, Filters filters) {
    return set.contains(new Said(name, outcome, conditions, filters))
        || set.contains(new Said(name, outcome, conditions, Filters.NONE));
  }

  // As libseccomp chains them: by argument, without ignored second values.
  private static List<ArgCondition> normal(ConditionalRule rule) {
    return rule.args().stream()
        .map(
            condition ->
                condition.op().equals(ArgOperator.MASKED_EQ)
                    ? ArgCondition.maskedEqual(
                        condition.index(),
                        condition.value(),
                        condition.valueTwo().orElse(0) & condition.value())
                    : ArgCondition.of(condition.index(), condition.op(), condition.value()))
        .sorted(Comparator.comparingLong(ArgCondition::index))
        .toList();
  }
}
