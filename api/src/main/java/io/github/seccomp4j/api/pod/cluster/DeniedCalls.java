package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.history.CallChange;
import io.github.seccomp4j.api.history.ChangeKind;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The changes between two policies by the names of calls, as far as they take something away. */
final class DeniedCalls {

  private DeniedCalls() {}

  /** Returns what was permitted, with some arguments at least, and no longer is; by name. */
  static List<DeniedCall> newly(Policy before, Policy after, Architecture machine) {
    Map<String, DeniedCall> denied = new TreeMap<>();
    for (CallChange change : CallChange.between(before, after)) {
      if (change.kind() == ChangeKind.NEWLY_DENIED
          && change.entry().filter(machine::equals).isPresent()
          && change.syscall().isPresent()) {
        String name = change.syscall().get();
        boolean isAlways = change.unconditional() || !permits(after, machine, change.first());
        denied.merge(
            name,
            new DeniedCall(name, change.after().outcome(), isAlways),
            (one, other) ->
                one.outcome().precedence() <= other.outcome().precedence() ? one : other);
      }
    }
    return List.copyOf(denied.values());
  }

  // Several outcomes of one call are several changes, none of which holds whatever the arguments.
  private static boolean permits(Policy policy, Architecture machine, int number) {
    return policy
        .entry(machine)
        .map(entry -> permits(entry, number))
        .orElseGet(() -> isPermitted(policy.badArchitecture()));
  }

  private static boolean permits(EntryPolicy entry, int number) {
    return entry.decisions(number).stream().anyMatch(decision -> isPermitted(decision.outcome()));
  }

  private static boolean isPermitted(Outcome outcome) {
    return outcome.action().equals(Action.ALLOW) || outcome.action().equals(Action.LOG);
  }
}
