package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.CallObservation;
import io.github.seccomp4j.api.learn.ObservedArgument;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds calls that were seen against a policy. */
final class Judge {

  private static final Set<Action> PERMITTING = Set.of(Action.ALLOW, Action.LOG);
  private static final Set<Action> HANDED_ON = Set.of(Action.NOTIFY, Action.TRACE);

  private final Policy policy;

  Judge(Policy policy) {
    this.policy = policy;
  }

  /** Judges by everything that may have been passed, given the values that were seen. */
  Judgement of(ObservedCall call, CallObservation seen) {
    if (call.number().isEmpty()) {
      return Judgement.UNDECIDED;
    }
    List<Outcome> possible = outcomes(call.architecture(), call.number().getAsInt(), seen);
    long permitted =
        possible.stream().filter(outcome -> PERMITTING.contains(outcome.action())).count();
    boolean isHandedOn =
        possible.stream().anyMatch(outcome -> HANDED_ON.contains(outcome.action()));
    if (isHandedOn || (permitted != 0 && permitted != possible.size())) {
      return Judgement.UNDECIDED;
    }
    return permitted == 0 ? Judgement.DENIED : Judgement.PERMITTED;
  }

  /** Returns what may have happened, each outcome once, in the order of the filter's steps. */
  List<Outcome> outcomes(Architecture architecture, int number, CallObservation seen) {
    Optional<EntryPolicy> entry = entry(architecture);
    if (entry.isEmpty()) {
      return List.of(policy.badArchitecture());
    }
    List<Outcome> possible = new ArrayList<>();
    for (Decision decision : entry.get().decisions(number)) {
      Match match = match(decision, seen);
      if (match != Match.NEVER && !possible.contains(decision.outcome())) {
        possible.add(decision.outcome());
      }
      if (match == Match.ALWAYS) {
        break;
      }
    }
    return possible;
  }

  private Optional<EntryPolicy> entry(Architecture architecture) {
    // A filter without x32 sees its calls as calls of x86_64 with a great number.
    return architecture.equals(Architecture.X32)
        ? policy.entry(architecture).or(() -> policy.entry(Architecture.X86_64))
        : policy.entry(architecture);
  }

  private enum Match {
    ALWAYS,
    SOMETIMES,
    NEVER
  }

  private static Match match(Decision decision, CallObservation seen) {
    Match all = Match.ALWAYS;
    for (ArgTest test : decision.tests()) {
      Match one = match(test, seen);
      if (one == Match.NEVER) {
        return Match.NEVER;
      }
      all = one == Match.SOMETIMES ? one : all;
    }
    return all;
  }

  private static Match match(ArgTest test, CallObservation seen) {
    ObservedArgument argument = seen.arguments().getOrDefault(test.index(), ObservedArgument.NONE);
    boolean isWhole =
        !argument.values().isEmpty() && argument.unread() == 0 && seen.actions().isEmpty();
    if (!isWhole || argument.isManifold()) {
      return Match.SOMETIMES;
    }
    long matching = argument.values().stream().filter(test::matches).count();
    return matching == 0
        ? Match.NEVER
        : matching == argument.values().size() ? Match.ALWAYS : Match.SOMETIMES;
  }
}
