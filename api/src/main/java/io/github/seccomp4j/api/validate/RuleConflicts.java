package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules that libseccomp refuses beside earlier ones of the same call: the same conditions, or the
 * first of the earlier rule's conditions alone, with another action.
 *
 * <p>Source: libseccomp 2.6.1 as observed through runc 1.5.1. Not thread-safe.
 */
final class RuleConflicts {

  // A system call has six arguments; runtimes refuse conditions on others before.
  private static final int MOST_CONDITIONS = 6;

  private record Key(String name, int conditions) {}

  private record Effect(Action action, long number) {}

  private final Map<List<ArgCondition>, Integer> known = new HashMap<>();
  private final Map<Key, Effect> taken = new HashMap<>();
  private final Set<String> unconditional = new HashSet<>();

  /** Returns the first name whose rule is refused. */
  static Optional<String> first(List<ConditionalRule> rules) {
    RuleConflicts conflicts = new RuleConflicts();
    for (ConditionalRule rule : rules) {
      if (rule.includes().isEmpty() && rule.excludes().isEmpty()) {
        Optional<String> refused = conflicts.add(rule);
        if (refused.isPresent()) {
          return refused;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> add(ConditionalRule rule) {
    if (rule.args().isEmpty()) {
      // It swallows all others of the same call, without an error.
      unconditional.addAll(rule.names());
      return Optional.empty();
    }
    long arguments = rule.args().stream().mapToLong(ArgCondition::index).distinct().count();
    // A repeated argument makes several rules, which are not followed here.
    if (arguments < rule.args().size() || arguments > MOST_CONDITIONS) {
      return Optional.empty();
    }
    List<Integer> prefixes = prefixes(rule);
    Effect effect =
        new Effect(rule.action(), rule.action().takesErrnoRet() ? rule.errnoRet().orElse(1) : 0);
    return rule.names().stream()
        .filter(name -> !unconditional.contains(name) && isRefused(name, prefixes, effect))
        .findFirst();
  }

  // The conditions in order of their arguments: first one alone, then two, and so on.
  private List<Integer> prefixes(ConditionalRule rule) {
    List<ArgCondition> conditions = new ArrayList<>(rule.args());
    conditions.sort(Comparator.comparingLong(ArgCondition::index));
    List<Integer> prefixes = new ArrayList<>();
    for (int length = 1; length <= conditions.size(); length++) {
      prefixes.add(
          known.computeIfAbsent(List.copyOf(conditions.subList(0, length)), key -> known.size()));
    }
    return prefixes;
  }

  private boolean isRefused(String name, List<Integer> prefixes, Effect effect) {
    Effect before = taken.get(new Key(name, prefixes.get(prefixes.size() - 1)));
    if (before != null) {
      return !before.equals(effect);
    }
    prefixes.forEach(prefix -> taken.putIfAbsent(new Key(name, prefix), effect));
    return false;
  }
}
