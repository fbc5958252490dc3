package io.github.seccomp4j.api.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules with conditions of one number of an entry, in the order in which they are added.
 *
 * <p>Not thread-safe.
 */
final class CallRules {

  /**
   * One rule, or one alternative of one.
   *
   * @param rule the rule
   * @param conditions what must hold; ascending by argument
   */
  record Part(BoundRule rule, List<RuleCondition> conditions) {

    Outcome outcome() {
      return rule.outcome();
    }

    Decision decision(int bits) {
      return Decision.byRule(BoundRule.tests(conditions, bits), outcome(), rule.position());
    }

    private void splitInto(List<Part> split) {
      if (!repeatsArgument()) {
        split.add(this);
        return;
      }
      for (RuleCondition condition : conditions) {
        split.add(new Part(rule, List.of(condition)));
      }
    }

    private boolean repeatsArgument() {
      for (int i = 1; i < conditions.size(); i++) {
        if (conditions.get(i).index() == conditions.get(i - 1).index()) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Part> parts = new ArrayList<>(4);

  void add(Part part) {
    parts.add(part);
  }

  List<Part> parts() {
    return parts;
  }

  /** Returns the parts as runtimes hand them to libseccomp: no argument twice. */
  List<Part> split() {
    for (Part part : parts) {
      if (part.repeatsArgument()) {
        List<Part> split = new ArrayList<>();
        parts.forEach(each -> each.splitInto(split));
        return split;
      }
    }
    return parts;
  }

  /** Returns what the rules say, the first of them first. */
  List<Decision> inOrder(int bits, Decision otherwise) {
    List<Decision> decisions = new ArrayList<>(parts.size() + 1);
    for (Part part : parts) {
      decisions.add(part.decision(bits));
    }
    decisions.add(otherwise);
    return List.copyOf(decisions);
  }

  boolean haveOneOutcome() {
    Outcome first = parts.get(0).outcome();
    for (int i = 1; i < parts.size(); i++) {
      if (!parts.get(i).outcome().equals(first)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether all rules compare one argument for equality, which libseccomp merges without
   * fault.
   */
  boolean areValuesOfOneArgument() {
    int argument = parts.get(0).conditions().get(0).index();
    for (Part part : parts) {
      RuleCondition condition = part.conditions().get(0);
      if (part.conditions().size() > 1
          || condition.index() != argument
          || condition.isMasked()
          || condition.comparison() != Comparison.EQ) {
        return false;
      }
    }
    return true;
  }
}
