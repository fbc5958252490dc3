package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Witness;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes changes of differences: one for each named call, and one for the numbers without a name
 * between two named ones. What decides about one number of a difference decides about all of them.
 */
final class ChangeList {

  private final List<CallChange> changes = new ArrayList<>();

  private ChangeList() {}

  /** Takes a comparison of what is after with what was before. */
  static List<CallChange> of(PolicyComparison comparison) {
    ChangeList list = new ChangeList();
    comparison.differences().forEach(list::add);
    return list.changes;
  }

  private void add(Difference difference) {
    int next = difference.first();
    for (String name : difference.names()) {
      int number = SyscallTable.of(difference.entry().orElseThrow()).number(name);
      if (next != number) {
        add(difference, Optional.empty(), next, number - 1);
      }
      add(difference, Optional.of(name), number, number);
      if (number == difference.last()) {
        return;
      }
      next = number + 1;
    }
    add(difference, Optional.empty(), next, difference.last());
  }

  private void add(Difference difference, Optional<String> name, int first, int last) {
    Witness witness = difference.witness();
    SyscallEvent call = new SyscallEvent(witness.call().entry(), first, witness.call().arguments());
    changes.add(
        new CallChange(
            difference.entry(),
            name,
            first,
            last,
            difference.unconditional(),
            call,
            witness.right(),
            witness.left()));
  }
}
