package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks rules of a conditional document on the same call against each other, as far as they can be
 * in one resolved profile. Plain documents are bound instead, see {@link PolicyChecks}.
 *
 * <p>Source: libseccomp 2.6.1 as runc 1.5.1 drives it. A rule without conditions beats every rule
 * with conditions, whatever the order; of two without, the first stays; equal conditions with
 * different actions are refused, and so is a rule after one that asks for the same and more, which
 * the other way round is dropped; and where else rules with different conditions and actions both
 * hold, it is not the order that decides. Rules that equal the default never reach libseccomp.
 */
final class PairChecks {

  private final Form form;
  private final List<ConditionalRule> rules;
  private final Optional<Outcome> otherwise;
  private final FindingList findings;

  private PairChecks(Form form, FindingList findings) {
    ConditionalProfile document = form.document();
    this.form = form;
    this.rules = document.syscalls();
    this.otherwise = Outcome.ofDefault(document);
    this.findings = findings;
  }

  static void run(Form form, FindingList findings) {
    new PairChecks(form, findings).run();
  }

  private void run() {
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    Map<Pair, List<String>> pairs = new LinkedHashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      for (String name : Set.copyOf(PlainForm.names(rules.get(i)))) {
        List<Integer> earlier = byName.computeIfAbsent(name, key -> new ArrayList<>());
        for (int first : earlier) {
          pairs.computeIfAbsent(new Pair(first, i), key -> new ArrayList<>()).add(name);
        }
        earlier.add(i);
      }
    }
    pairs.forEach(
        (pair, names) -> {
          if (Coexistence.isPossible(rules.get(pair.first()), rules.get(pair.second()))) {
            findings.inherited(form.isTaken(pair.first()) && form.isTaken(pair.second()));
            compare(pair, names.stream().sorted().toList());
          }
        });
  }

  private record Pair(int first, int second) {}

  private void compare(Pair pair, List<String> names) {
    ConditionalRule first = rules.get(pair.first());
    ConditionalRule second = rules.get(pair.second());
    boolean same = Outcome.of(first).equals(Outcome.of(second));
    if (first.args().isEmpty() && second.args().isEmpty()) {
      if (same) {
        redundant(pair, names);
      } else {
        report(
            Severity.ERROR,
            "conflicting-actions",
            pair.second(),
            names,
            both(first, second) + ", both without conditions; the first one stays");
      }
    } else if (first.args().isEmpty()) {
      beside(first, second, pair.second(), names, same);
    } else if (second.args().isEmpty()) {
      beside(second, first, pair.first(), names, same);
    } else {
      conditioned(pair, names, same);
    }
  }

  private void beside(
      ConditionalRule free, ConditionalRule bound, int place, List<String> names, boolean same) {
    if (same) {
      report(
          Severity.WARNING,
          "condition-without-effect",
          place,
          names,
          Outcome.of(free) + " also without conditions, so " + text(bound) + " changes nothing");
    } else if (!isDropped(free)) {
      report(
          Severity.ERROR,
          "conflicting-actions",
          place,
          names,
          Outcome.of(bound)
              + " where "
              + text(bound)
              + " never happens: the rule with "
              + Outcome.of(free)
              + " has no conditions and beats it");
    }
  }

  private void conditioned(Pair pair, List<String> names, boolean same) {
    ConditionalRule first = rules.get(pair.first());
    ConditionalRule second = rules.get(pair.second());
    boolean equal = normal(first).equals(normal(second));
    if (same) {
      if (equal) {
        redundant(pair, names);
      }
      return;
    }
    boolean bothReachLibseccomp = !isDropped(first) && !isDropped(second);
    if (bothReachLibseccomp && startsWith(normal(second), normal(first))) {
      report(
          Severity.ERROR,
          "conflicting-actions",
          pair.second(),
          names,
          overlap(first, second)
              + (equal ? "; the container will not start" : "; libseccomp drops the second"));
    } else if (bothReachLibseccomp && startsWith(normal(first), normal(second))) {
      report(
          Severity.ERROR,
          "conflicting-actions",
          pair.second(),
          names,
          overlap(first, second) + "; the container will not start");
    } else if (mayMeet(first, second)) {
      report(
          Severity.WARNING,
          "overlapping-actions",
          pair.second(),
          names,
          overlap(first, second) + "; which one decides does not follow the order of rules");
    }
  }

  private static String overlap(ConditionalRule first, ConditionalRule second) {
    return Outcome.of(first)
        + " where "
        + text(first)
        + " and "
        + Outcome.of(second)
        + " where "
        + text(second)
        + " can both hold";
  }

  private void redundant(Pair pair, List<String> names) {
    report(
        Severity.WARNING,
        "redundant-rule",
        pair.second(),
        names,
        "an earlier rule says the same (" + Outcome.of(rules.get(pair.second())) + ")");
  }

  private void report(
      Severity severity, String code, int place, List<String> names, String message) {
    findings.add(severity, code, "/syscalls/" + place, RuleChecks.quoted(names) + ": " + message);
  }

  private static String both(ConditionalRule first, ConditionalRule second) {
    return Outcome.of(first) + " and " + Outcome.of(second);
  }

  private static String text(ConditionalRule rule) {
    return rule.args().stream().map(ArgCondition::toString).collect(Collectors.joining(" and "));
  }

  private boolean isDropped(ConditionalRule rule) {
    return otherwise.filter(Outcome.of(rule)::equals).isPresent();
  }

  // As libseccomp chains them: by argument, without ignored second values.
  static List<ArgCondition> normal(ConditionalRule rule) {
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

  private static boolean startsWith(List<ArgCondition> whole, List<ArgCondition> start) {
    return start.size() <= whole.size() && whole.subList(0, start.size()).equals(start);
  }

  private static boolean mayMeet(ConditionalRule first, ConditionalRule second) {
    Map<Long, List<ArgCondition>> byIndex = new HashMap<>();
    first.args().forEach(c -> byIndex.computeIfAbsent(c.index(), k -> new ArrayList<>()).add(c));
    return second.args().stream()
        .noneMatch(
            condition ->
                byIndex.getOrDefault(condition.index(), List.of()).stream()
                    .anyMatch(other -> ArgValues.disjoint(condition, other)));
  }
}
