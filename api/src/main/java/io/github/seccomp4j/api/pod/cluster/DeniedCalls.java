package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which calls a policy denies on a machine's native architecture. */
final class DeniedCalls {

  private DeniedCalls() {}

  static List<DeniedCall> of(Policy policy, Architecture machine) {
    Optional<EntryPolicy> entry = policy.entry(machine);
    if (!policy.isFiltered() || entry.isEmpty()) {
      return List.of();
    }
    SyscallTable table = SyscallTable.of(machine);
    List<DeniedCall> denied = new ArrayList<>();
    for (String name : table.names()) {
      int number = table.number(name);
      if (number != SyscallTable.ABSENT) {
        denied(name, entry.get().decisions(number)).ifPresent(denied::add);
      }
    }
    return denied.stream().sorted(Comparator.comparing(DeniedCall::name)).toList();
  }

  private static Optional<DeniedCall> denied(String name, List<Decision> decisions) {
    return decisions.stream()
        .map(Decision::outcome)
        .filter(outcome -> !isAllowed(outcome))
        .min(Comparator.comparingInt(Outcome::precedence))
        .map(
            outcome ->
                new DeniedCall(
                    name,
                    outcome,
                    decisions.stream().map(Decision::outcome).noneMatch(DeniedCalls::isAllowed)));
  }

  private static boolean isAllowed(Outcome outcome) {
    return outcome.action().equals(Action.ALLOW) || outcome.action().equals(Action.LOG);
  }
}
