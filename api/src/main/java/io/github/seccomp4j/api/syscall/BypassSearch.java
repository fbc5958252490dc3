package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.ArgCondition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The search for bypasses of the conditions on one call.
 *
 * <p>The registers that are tried lie where the outcome can change: at, before and after each
 * number that a condition on the same argument has.
 */
final class BypassSearch {

  private static final int ARGUMENTS = 6;

  /**
   * A rule on the call.
   *
   * @param rule its place in the document
   * @param position its place in the bound profile
   * @param conditions what must hold; no argument twice
   */
  record Conditioned(int rule, int position, List<ArgCondition> conditions) {}

  private final String syscall;
  private final List<Parameter> parameters;
  private final List<Decision> decisions;
  private final List<Conditioned> rules;

  BypassSearch(
      String syscall,
      List<Parameter> parameters,
      List<Decision> decisions,
      List<Conditioned> rules) {
    this.syscall = syscall;
    this.parameters = parameters;
    this.decisions = decisions;
    this.rules = rules;
  }

  List<HighBitsBypass> run() {
    List<HighBitsBypass> found = new ArrayList<>();
    for (Conditioned rule : rules) {
      for (int i = 0; i < rule.conditions().size(); i++) {
        find(rule, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<HighBitsBypass> find(Conditioned rule, int index) {
    ArgCondition condition = rule.conditions().get(index);
    int argument = (int) condition.index();
    if (argument >= parameters.size() || looksAtReadBitsOnly(condition, parameters.get(argument))) {
      return Optional.empty();
    }
    Parameter parameter = parameters.get(argument);
    List<Long> usual = examples(rule);
    List<Long> bypass = new ArrayList<>(usual);
    Set<Long> high = highParts(argument, parameter.mask());
    for (long low : lowParts(condition, parameter.mask())) {
      usual.set(argument, asWritten(low, condition, parameter));
      boolean holds = holds(rule, usual);
      for (long bits : high) {
        bypass.set(argument, low | bits);
        // The rule itself must tell the two apart, or it is another rule's bypass.
        if (holds(rule, bypass) != holds) {
          Outcome outcome = outcome(usual);
          Outcome looser = outcome(bypass);
          if (looser.precedence() > outcome.precedence()) {
            return Optional.of(
                new HighBitsBypass(
                    rule.rule(),
                    index,
                    syscall,
                    condition,
                    parameter,
                    usual,
                    outcome.action(),
                    bypass,
                    looser.action()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean holds(Conditioned rule, List<Long> arguments) {
    for (Decision decision : decisions) {
      if (decision.rules().contains(rule.position()) && decision.matches(arguments)) {
        return true;
      }
    }
    return false;
  }

  private Outcome outcome(List<Long> arguments) {
    for (Decision decision : decisions) {
      if (decision.matches(arguments)) {
        return decision.outcome();
      }
    }
    throw new IllegalStateException("the last decision always matches");
  }

  private static boolean looksAtReadBitsOnly(ArgCondition condition, Parameter parameter) {
    long looksAt = Comparisons.isMasked(condition) ? condition.value() : -1L;
    return (looksAt & ~parameter.mask()) == 0;
  }

  // The other arguments are such that the rule holds.
  private static List<Long> examples(Conditioned rule) {
    List<Long> arguments = new ArrayList<>(Collections.nCopies(ARGUMENTS, 0L));
    for (ArgCondition condition : rule.conditions()) {
      arguments.set((int) condition.index(), Comparisons.example(condition));
    }
    return arguments;
  }

  // What the condition itself is about comes first: it makes the plainest example. An equality
  // tells
  // no other number apart.
  private Set<Long> lowParts(ArgCondition first, long mask) {
    if (Comparisons.isAboutOneNumber(first)) {
      return Set.of(Comparisons.focus(first) & mask);
    }
    List<ArgCondition> conditions = new ArrayList<>(List.of(first));
    conditions.addAll(conditionsOn((int) first.index()));
    Set<Long> low = new LinkedHashSet<>();
    for (ArgCondition condition : conditions) {
      long focus = Comparisons.focus(condition);
      low.add(focus & mask);
      low.add((focus + 1) & mask);
      low.add((focus - 1) & mask);
      if (Comparisons.isMasked(condition)) {
        low.add((focus ^ Long.lowestOneBit(condition.value())) & mask);
      }
    }
    return low;
  }

  private Set<Long> highParts(int argument, long mask) {
    long one = mask + 1;
    Set<Long> high = new LinkedHashSet<>(List.of(one, ~mask, 0L));
    for (ArgCondition condition : conditionsOn(argument)) {
      long focus = Comparisons.focus(condition) & ~mask;
      high.add(focus);
      high.add(focus + one);
      high.add(focus - one);
      if (Comparisons.isMasked(condition)) {
        high.add(focus ^ Long.lowestOneBit(condition.value() & ~mask));
      }
    }
    return high;
  }

  private List<ArgCondition> conditionsOn(int argument) {
    return rules.stream()
        .flatMap(rule -> rule.conditions().stream())
        .filter(condition -> condition.index() == argument)
        .toList();
  }

  // A negative int is written with its sign in the high half, if the condition is.
  private static long asWritten(long low, ArgCondition condition, Parameter parameter) {
    long unread = ~parameter.mask();
    long sign = (parameter.mask() >>> 1) + 1;
    boolean isNegative = (low & sign) != 0;
    boolean isExtended = (Comparisons.focus(condition) & unread) == unread;
    return parameter.signed() && isNegative && isExtended ? low | unread : low;
  }
}
