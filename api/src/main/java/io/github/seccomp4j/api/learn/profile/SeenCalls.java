package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.CallObservation;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What all evidence shows, by the names that profiles write. */
final class SeenCalls {

  private final SortedMap<String, CallTally> byName = new TreeMap<>();
  private final SortedMap<ObservedCall, Long> withoutName = new TreeMap<>();
  private final SortedMap<String, Long> unknownNames = new TreeMap<>();
  private final Map<String, Architecture> architectures = new TreeMap<>();

  private SeenCalls() {}

  static SeenCalls of(List<Evidence> evidence) {
    SeenCalls seen = new SeenCalls();
    EvidenceWalk.through(evidence, seen::add, seen::count);
    return seen;
  }

  private void add(String source, Subject subject, ObservedCall call, CallObservation what) {
    architectures.put(call.architecture().token(), call.architecture());
    call.name()
        .filter(SyscallNames::isKnown)
        .ifPresent(
            name -> byName.computeIfAbsent(name, CallTally::new).add(source, subject, call, what));
  }

  /** Counts the events of a call; one that several pieces of evidence hold is one. */
  private void count(ObservedCall call, long events) {
    Optional<String> name = call.name();
    if (name.isEmpty()) {
      withoutName.merge(call, events, Long::sum);
    } else if (!SyscallNames.isKnown(name.get())) {
      unknownNames.merge(name.get(), events, Long::sum);
    } else {
      byName.computeIfAbsent(name.get(), CallTally::new).count(events);
    }
  }

  boolean contains(String name) {
    return byName.containsKey(name);
  }

  Optional<CallTally> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns the calls in the order of their names. */
  Collection<CallTally> all() {
    return byName.values();
  }

  /** Returns where calls came from, 64-bit architectures first. */
  List<Architecture> architectures() {
    return architectures.values().stream()
        .sorted(
            Comparator.comparing(
                    (Architecture architecture) ->
                        ArchitectureInfo.of(architecture).map(info -> -info.bits()).orElse(0))
                .thenComparing(Architecture::token))
        .toList();
  }

  /** Returns what was seen and cannot be written into a profile. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    withoutName.forEach(
        (call, count) ->
            findings.add(
                Finding.of(
                    "call-without-name",
                    Severity.WARNING,
                    "call "
                        + Integer.toUnsignedString(call.number().orElse(-1))
                        + " of "
                        + call.architecture()
                        + " was seen "
                        + Long.toUnsignedString(count)
                        + " times, but has no name that a profile could write; it is left out")));
    unknownNames.forEach(
        (name, count) ->
            findings.add(
                Finding.builder()
                    .code("unknown-call-name")
                    .severity(Severity.WARNING)
                    .message(
                        "\""
                            + name
                            + "\" was seen "
                            + Long.toUnsignedString(count)
                            + " times, but no architecture has such a call; it is left out")
                    .fix(SyscallNames.nearest(name).map(near -> "did you mean \"" + near + "\"?"))
                    .build()));
    return findings;
  }
}
