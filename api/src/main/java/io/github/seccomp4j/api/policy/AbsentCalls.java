package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallNames;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules about calls that an entry has no number for. libseccomp keeps them under negative numbers:
 * no call ever matches, but they can contradict each other, and stand before those that exist.
 *
 * <p>Where a multiplexer reaches some calls, only those of them without a number of their own are
 * kept. Source: libseccomp 2.6.1, src/arch.c (arch_filter_rule_add) and src/syscalls.c
 * (abi_rule_add).
 */
final class AbsentCalls {

  private final SyscallTable table;
  private final ArchitectureInfo info;
  // By negative number; only what was added before a rule without conditions.
  private final Map<Integer, CallRules> conditional = new HashMap<>();
  private final Set<Integer> unconditional = new HashSet<>();

  private AbsentCalls(SyscallTable table, ArchitectureInfo info) {
    this.table = table;
    this.info = info;
  }

  static AbsentCalls of(List<BoundRule> rules, SyscallTable table, ArchitectureInfo info) {
    AbsentCalls calls = new AbsentCalls(table, info);
    rules.forEach(calls::add);
    return calls;
  }

  /** Tells whether some rule with conditions is about such a call, which is rare. */
  static boolean matter(List<BoundRule> rules, SyscallTable table, ArchitectureInfo info) {
    for (BoundRule rule : rules) {
      if (!rule.isUnconditional()) {
        for (int call : rule.calls()) {
          if (isKept(call, table, info)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isKept(int call, SyscallTable table, ArchitectureInfo info) {
    return table.numberAt(call) == SyscallTable.ABSENT
        && (!info.multiplexes() || table.multiplexedAt(call).isPresent());
  }

  private void add(BoundRule rule) {
    for (int call : rule.calls()) {
      if (isKept(call, table, info)) {
        String name = SyscallNames.all().get(call);
        SyscallNames.pseudoNumber(name).ifPresent(number -> add(number, rule));
      }
    }
  }

  private void add(int number, BoundRule rule) {
    if (unconditional.contains(number)) {
      return;
    }
    for (List<RuleCondition> conditions : rule.alternatives()) {
      if (BoundRule.alwaysHold(conditions, info.bits())) {
        unconditional.add(number);
        return;
      }
      conditional.computeIfAbsent(number, any -> new CallRules()).add(new Part(rule, conditions));
    }
  }

  /** Tells whether some call has a rule without conditions. */
  boolean hasUnconditional() {
    return !unconditional.isEmpty();
  }

  /** Returns the rules with conditions, call by call. */
  Collection<CallRules> conditional() {
    return conditional.values();
  }
}
