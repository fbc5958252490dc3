package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.startup.StartupCalls;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether an OCI runtime comes through its own filter to the program.
 *
 * @param outcome what becomes of the start
 * @param denied the calls at which it fails; empty if it does not
 * @param isUndecided whether arguments or an agent decide about one of the calls
 */
record StartupVerdict(StartOutcome outcome, Set<String> denied, boolean isUndecided) {

  // The container counts as started when its init process has opened and written the FIFO; with
  // no_new_privs only this is left to do behind it. From 1.2.8 on runc looks at the file system of
  // /proc before.
  private static final Set<String> AFTER_FIFO = Set.of("execve", "getdents64");
  private static final Set<String> AFTER_FIFO_BEFORE_OPENAT2 =
      Set.of("execve", "getdents64", "fstatfs");

  private static final int ENOSYS = 38;

  static StartupVerdict of(Policy policy, Architecture machine, StartupCalls calls) {
    Optional<EntryPolicy> entry = policy.entry(machine);
    if (!policy.isFiltered()) {
      return new StartupVerdict(StartOutcome.STARTS, Set.of(), false);
    }
    Set<String> all = new TreeSet<>(calls.needed());
    all.addAll(calls.neededIfEnosys());
    calls.attempted().ifPresent(all::addAll);
    Set<String> denied = new TreeSet<>();
    boolean hangs = false;
    boolean isUndecided = false;
    for (String call : all) {
      Reaction reaction = reaction(policy, entry, machine, call);
      isUndecided |= reaction == Reaction.UNDECIDED;
      boolean fails =
          switch (reaction) {
            case ALLOWED, UNDECIDED -> false;
            case FAILS -> calls.needed().contains(call);
            case MISSING -> calls.neededIfEnosys().contains(call);
            case DIES, HANGS -> true;
          };
      if (fails && reaction != Reaction.DIES && reaction != Reaction.HANGS) {
        fails = !hasFallback(calls, call, policy, entry, machine);
      }
      if (fails) {
        denied.add(call);
        hangs |= reaction == Reaction.HANGS && calls.runtime() == OciRuntime.RUNC;
      }
    }
    if (denied.isEmpty()) {
      return new StartupVerdict(StartOutcome.STARTS, denied, isUndecided);
    }
    return new StartupVerdict(
        hangs
            ? StartOutcome.START_HANGS
            : isAfterFifo(calls, denied)
                ? StartOutcome.ENDS_BEFORE_PROGRAM
                : StartOutcome.START_ERROR,
        denied,
        false);
  }

  private static boolean isAfterFifo(StartupCalls calls, Set<String> denied) {
    return calls.runtime() == OciRuntime.RUNC
        && calls.variant().noNewPrivileges()
        && (calls.needed().contains("openat2") ? AFTER_FIFO : AFTER_FIFO_BEFORE_OPENAT2)
            .containsAll(denied);
  }

  private static boolean hasFallback(
      StartupCalls calls,
      String call,
      Policy policy,
      Optional<EntryPolicy> entry,
      Architecture machine) {
    List<String> others = calls.fallbacks().get(call);
    return others != null
        && others.stream()
            .allMatch(other -> reaction(policy, entry, machine, other) == Reaction.ALLOWED);
  }

  /** What a call comes to. */
  private enum Reaction {
    ALLOWED,
    FAILS,
    MISSING,
    DIES,
    HANGS,
    UNDECIDED
  }

  /** Tells whether a call is allowed whatever its arguments are. */
  static boolean isAllowed(Policy policy, Architecture machine, String call) {
    return !policy.isFiltered()
        || reaction(policy, policy.entry(machine), machine, call) == Reaction.ALLOWED;
  }

  private static Reaction reaction(
      Policy policy, Optional<EntryPolicy> entry, Architecture machine, String call) {
    SyscallTable table = SyscallTable.of(machine);
    int number = table.number(call);
    if (number == SyscallTable.ABSENT) {
      return Reaction.ALLOWED;
    }
    if (entry.isEmpty()) {
      return reaction(policy.badArchitecture());
    }
    @Nullable Reaction all = null;
    for (Decision decision : entry.get().decisions(number)) {
      Reaction one = reaction(decision.outcome());
      if (all != null && all != one) {
        return Reaction.UNDECIDED;
      }
      all = one;
    }
    return all == null ? Reaction.UNDECIDED : all;
  }

  private static Reaction reaction(Outcome outcome) {
    Action action = outcome.action();
    if (action.equals(Action.ALLOW) || action.equals(Action.LOG)) {
      return Reaction.ALLOWED;
    }
    if (action.equals(Action.ERRNO)) {
      return outcome.data() == ENOSYS ? Reaction.MISSING : Reaction.FAILS;
    }
    if (action.equals(Action.TRACE)) {
      return Reaction.MISSING;
    }
    if (action.equals(Action.NOTIFY)) {
      return Reaction.UNDECIDED;
    }
    return action.equals(Action.KILL_THREAD) || action.equals(Action.KILL)
        ? Reaction.HANGS
        : Reaction.DIES;
  }
}
