package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.Collection;
import java.util.List;

/**
 * A defect of libseccomp: the instruction that loads the number of a call belongs to the first call
 * of an entry, and is lost if that call does not exist there. Then no rule of the entry matches.
 *
 * <p>Calls stand in the order of their nodes, the fewest first; those that do not exist, which
 * rules name nevertheless, stand behind others of the same count. It does not happen on x86_64
 * without x32, or with the binary tree that runc asks for when rules name more than 32 calls.
 * Source: libseccomp 2.6.1, src/gen_bpf.c, read and run; for entries with multiplexers, libseccomp
 * 2.5.4, run.
 */
final class NumberLoad {

  /** More than any call has. */
  static final int NO_CALL = Integer.MAX_VALUE;

  private NumberLoad() {}

  /** Returns the nodes of the existing call that has the fewest; {@link #NO_CALL} without one. */
  static int existing(boolean hasUnconditional, Collection<CallRules> others, int bits) {
    if (hasUnconditional) {
      return 0;
    }
    int fewest = NO_CALL;
    for (CallRules rules : others) {
      fewest = Math.min(fewest, nodes(rules, bits));
    }
    return fewest;
  }

  /** Returns the nodes of the call that does not exist and has the fewest. */
  static int missing(List<BoundRule> rules, SyscallTable table, ArchitectureInfo info) {
    AbsentCalls absent = AbsentCalls.of(rules, table, info);
    return existing(absent.hasUnconditional(), absent.conditional(), info.bits());
  }

  private static int nodes(CallRules rules, int bits) {
    if (rules.parts().size() > PairLimit.MOST_RULES_OF_ONE_CALL) {
      return rules.parts().size();
    }
    ConditionTree tree = new ConditionTree(bits);
    try {
      for (Part part : rules.split()) {
        if (BoundRule.alwaysHold(part.conditions(), bits)) {
          return 0;
        }
        tree.add(part);
      }
    } catch (EndlessLoop e) {
      return NO_CALL;
    }
    return tree.count();
  }
}
