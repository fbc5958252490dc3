package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.model.Action;
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

  private final String syscall;
  private final List<Parameter> parameters;
  private final CallRules rules;

  BypassSearch(String syscall, List<Parameter> parameters, CallRules rules) {
    this.syscall = syscall;
    this.parameters = parameters;
    this.rules = rules;
  }

  List<HighBitsBypass> run() {
    List<HighBitsBypass> found = new ArrayList<>();
    for (CallRules.Entry entry : rules.entries()) {
      for (int i = 0; i < entry.conditions().size(); i++) {
        find(entry, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<HighBitsBypass> find(CallRules.Entry entry, int index) {
    ArgCondition condition = entry.conditions().get(index);
    int argument = (int) condition.index();
    if (argument >= parameters.size() || looksAtReadBitsOnly(condition, parameters.get(argument))) {
      return Optional.empty();
    }
    Parameter parameter = parameters.get(argument);
    List<Long> usual = examples(entry);
    List<Long> bypass = new ArrayList<>(usual);
    Set<Long> high = highParts(argument, parameter.mask());
    for (long low : lowParts(condition, parameter.mask())) {
      usual.set(argument, asWritten(low, condition, parameter));
      boolean holds = Comparisons.holds(condition, usual.get(argument));
      for (long bits : high) {
        bypass.set(argument, low | bits);
        // The rule itself must tell the two apart, or it is another rule's bypass.
        if (Comparisons.holds(condition, low | bits) != holds) {
          Action action = rules.loosest(usual);
          Action looser = rules.strictest(bypass);
          if (CallRules.isLooser(looser, action)) {
            return Optional.of(
                new HighBitsBypass(
                    entry.rule(),
                    index,
                    syscall,
                    condition,
                    parameter,
                    usual,
                    action,
                    bypass,
                    looser));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean looksAtReadBitsOnly(ArgCondition condition, Parameter parameter) {
    long looksAt = Comparisons.isMasked(condition) ? condition.value() : -1L;
    return (looksAt & ~parameter.mask()) == 0;
  }

  // The other arguments are such that the rule holds.
  private static List<Long> examples(CallRules.Entry entry) {
    List<Long> arguments = new ArrayList<>(Collections.nCopies(ARGUMENTS, 0L));
    for (ArgCondition condition : entry.conditions()) {
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
    return rules.entries().stream()
        .flatMap(entry -> entry.conditions().stream())
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
