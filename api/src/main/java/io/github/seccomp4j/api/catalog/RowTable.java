package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.model.SyscallRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for rows, a row being one name of one rule: sets of rows are sets of numbers. Order and
 * repetition of names and rules are lost, as they have no meaning between equal outcomes. It grows
 * while it is asked.
 */
final class RowTable {

  private final Map<SyscallRule, Map<String, Integer>> numbers = new HashMap<>();
  private final List<SyscallRule> rows = new ArrayList<>();

  /** Returns the rows of a rule, numbering new ones. */
  synchronized BitSet add(SyscallRule rule) {
    BitSet set = new BitSet();
    Map<String, Integer> named =
        numbers.computeIfAbsent(withoutNames(rule), key -> new HashMap<>());
    for (String name : rule.names()) {
      Integer number = named.get(name);
      if (number == null) {
        number = rows.size();
        named.put(name, number);
        rows.add(row(rule, name));
      }
      set.set(number);
    }
    return set;
  }

  /** Adds the rows of a rule to a set, and rows that have no number to a list. */
  synchronized void find(SyscallRule rule, BitSet known, List<SyscallRule> unknown) {
    @Nullable Map<String, Integer> named = numbers.get(withoutNames(rule));
    for (String name : rule.names()) {
      Integer number = named == null ? null : named.get(name);
      if (number == null) {
        unknown.add(row(rule, name));
      } else {
        known.set(number);
      }
    }
  }

  synchronized List<SyscallRule> rows(BitSet set) {
    return set.stream().mapToObj(rows::get).toList();
  }

  private static SyscallRule withoutNames(SyscallRule rule) {
    return rule.toBuilder().names(List.of()).build();
  }

  private static SyscallRule row(SyscallRule rule, String name) {
    return rule.toBuilder().names(List.of(name)).build();
  }
}
