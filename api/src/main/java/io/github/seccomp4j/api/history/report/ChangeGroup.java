package io.github.seccomp4j.api.history.report;

import io.github.seccomp4j.api.history.CallChange;
import io.github.seccomp4j.api.history.ChangeKind;
import io.github.seccomp4j.api.history.UpgradeImpact;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes that a person reads as one: calls that lose or gain the same through the same entries. A
 * call whose arguments matter is a group of its own.
 *
 * @param calls names of the calls, in the order of their first entry
 * @param entries through which entries they come, without prefix; empty for all that neither filter
 *     covers
 * @param first the first change
 */
record ChangeGroup(List<String> calls, List<String> entries, CallChange first) {

  private static final String PREFIX = "SCMP_ARCH_";

  private record What(ChangeKind kind, Outcome before, Outcome after, boolean unconditional) {
    static What of(CallChange change) {
      return new What(
          change.kind(),
          change.before().outcome(),
          change.after().outcome(),
          change.unconditional());
    }
  }

  private record OneCall(String name, What what) {}

  private record Alike(What what, List<String> entries, Optional<String> alone) {}

  ChangeGroup {
    calls = List.copyOf(calls);
    entries = List.copyOf(entries);
  }

  /** Groups what an upgrade changes: what is newly denied first. */
  static List<ChangeGroup> of(UpgradeImpact impact) {
    Map<OneCall, List<CallChange>> byCall = new LinkedHashMap<>();
    for (CallChange change : impact.changes()) {
      byCall
          .computeIfAbsent(new OneCall(name(change), What.of(change)), call -> new ArrayList<>())
          .add(change);
    }
    Map<Alike, List<OneCall>> alike = new LinkedHashMap<>();
    byCall.forEach(
        (call, changes) ->
            alike
                .computeIfAbsent(
                    new Alike(
                        call.what(),
                        entries(changes),
                        Optional.of(call.name()).filter(name -> !call.what().unconditional())),
                    key -> new ArrayList<>())
                .add(call));
    List<ChangeGroup> groups = new ArrayList<>();
    alike.forEach(
        (key, calls) ->
            groups.add(
                new ChangeGroup(
                    calls.stream().map(OneCall::name).toList(),
                    key.entries(),
                    byCall.getOrDefault(calls.get(0), List.of()).get(0))));
    groups.sort(Comparator.comparing(group -> group.first().kind()));
    return List.copyOf(groups);
  }

  private static String name(CallChange change) {
    return change
        .syscall()
        .orElse(change.entry().isPresent() ? "numbers without a name" : "every call");
  }

  private static List<String> entries(List<CallChange> changes) {
    return changes.stream()
        .flatMap(change -> change.entry().stream())
        .map(Architecture::token)
        .map(token -> token.replace(PREFIX, ""))
        .distinct()
        .toList();
  }

  /** Says through which entries the calls come. */
  String through() {
    return entries.isEmpty() ? "all others" : String.join(", ", entries);
  }
}
