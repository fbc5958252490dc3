package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.CallObservation;
import io.github.seccomp4j.api.learn.ObservedArgument;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Everything the evidence shows of one call. Not thread-safe. */
final class CallTally {

  private final String name;
  private final Set<Architecture> architectures =
      new TreeSet<>(Comparator.comparing(Architecture::token));
  private final Set<Subject> subjects = new LinkedHashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private final List<CallObservation> observations = new ArrayList<>();
  private final List<ObservedCall> calls = new ArrayList<>();
  private long events;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  CallTally(String name) {
    this.name = name;
  }

  void add(String source, Subject subject, ObservedCall call, CallObservation seen) {
    architectures.add(call.architecture());
    calls.add(call);
    subjects.add(subject);
    sources.add(source);
    observations.add(seen);
    seen.firstSeen().ifPresent(time -> first = Math.min(first, time));
    seen.lastSeen().ifPresent(time -> last = Math.max(last, time));
  }

  /**
   * Counts events.
   *
   * @param number how many distinct ones all evidence shows of one call that was added
   */
  void count(long number) {
    events += number;
  }

  String name() {
    return name;
  }

  Set<Architecture> architectures() {
    return architectures;
  }

  long events() {
    return events;
  }

  /** Returns how many pieces of evidence show the call. */
  int sources() {
    return sources.size();
  }

  OptionalLong firstSeen() {
    return first > last ? OptionalLong.empty() : OptionalLong.of(first);
  }

  private OptionalLong lastSeen() {
    return first > last ? OptionalLong.empty() : OptionalLong.of(last);
  }

  /** Returns all values of an argument; empty unless every event shows one. */
  Optional<ObservedArgument> argument(int index) {
    ObservedArgument all = ObservedArgument.NONE;
    for (CallObservation seen : observations) {
      ObservedArgument values = seen.arguments().get(index);
      // A record with an action is the kernel's, and these have no arguments.
      if (values == null || !seen.actions().isEmpty()) {
        return Optional.empty();
      }
      all = all.merge(values);
    }
    return all.isManifold() || all.unread() != 0 || all.values().isEmpty()
        ? Optional.empty()
        : Optional.of(all);
  }

  /** Judges all sightings together. */
  Judgement judge(Judge judge) {
    Set<Judgement> all = new HashSet<>();
    for (int i = 0; i < calls.size(); i++) {
      all.add(judge.of(calls.get(i), observations.get(i)));
    }
    return all.contains(Judgement.DENIED)
        ? Judgement.DENIED
        : all.contains(Judgement.UNDECIDED) ? Judgement.UNDECIDED : Judgement.PERMITTED;
  }

  /** Returns what may have happened, over all sightings. */
  List<Outcome> outcomes(Judge judge) {
    Set<Outcome> all = new LinkedHashSet<>();
    for (int i = 0; i < calls.size(); i++) {
      OptionalInt number = calls.get(i).number();
      if (number.isPresent()) {
        all.addAll(
            judge.outcomes(calls.get(i).architecture(), number.getAsInt(), observations.get(i)));
      }
    }
    return List.copyOf(all);
  }

  /** Tells whether the kernel logged that a filter did not permit the call. */
  boolean wasDenied() {
    return observations.stream()
        .anyMatch(
            seen ->
                seen.actions().stream()
                    .anyMatch(
                        action -> !action.equals(Action.LOG) && !action.equals(Action.ALLOW)));
  }

  /** Says what was seen, followed by other reasons. */
  LearnedCall learned(String also) {
    StringBuilder text = new StringBuilder("seen ");
    text.append(events == 1 ? "once" : Long.toUnsignedString(events) + " times");
    text.append(" by ").append(subjects.size() == 1 ? "1 subject" : subjects.size() + " subjects");
    if (first <= last) {
      text.append(", ").append(Instant.ofEpochMilli(first));
      if (first < last) {
        text.append(" to ").append(Instant.ofEpochMilli(last));
      }
    }
    text.append(", in ").append(String.join(", ", sources));
    if (!also.isEmpty()) {
      text.append("; ").append(also);
    }
    return new LearnedCall(
        name,
        Reason.SEEN,
        text.toString(),
        events,
        subjects.size(),
        firstSeen(),
        lastSeen(),
        List.copyOf(sources));
  }
}
