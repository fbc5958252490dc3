package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks a plain document for rules that say again what another one says. */
final class RepetitionChecks {

  private record Said(String name, Outcome outcome, List<ArgCondition> conditions) {}

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
        PlainForm.names(rule)
            .forEach(name -> free.add(new Said(name, Outcome.of(rule), List.of())));
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      check(rules.get(i), "/syscalls/" + i);
    }
  }

  private void check(ConditionalRule rule, String pointer) {
    Outcome outcome = Outcome.of(rule);
    List<ArgCondition> conditions = PairChecks.normal(rule);
    Set<String> repeated = new TreeSet<>();
    Set<String> covered = new TreeSet<>();
    for (String name : new TreeSet<>(PlainForm.names(rule))) {
      if (!conditions.isEmpty() && free.contains(new Said(name, outcome, List.of()))) {
        covered.add(name);
      } else if (!said.add(new Said(name, outcome, conditions))) {
        repeated.add(name);
      }
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
}
