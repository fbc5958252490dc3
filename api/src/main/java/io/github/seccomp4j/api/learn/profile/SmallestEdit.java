package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the edit of a profile that drift calls for. */
final class SmallestEdit {

  private final Drift drift;
  private final List<SyscallRule> rules;
  private final Set<Architecture> architectures;
  private final Set<String> added = new TreeSet<>();
  private final Set<String> removed = new TreeSet<>();
  private final List<Finding> findings = new ArrayList<>();

  SmallestEdit(Drift drift) {
    this.drift = drift;
    this.rules = new ArrayList<>(drift.profile().syscalls());
    this.architectures = new LinkedHashSet<>(drift.profile().architectures());
  }

  Suggestion make() {
    addDenied();
    removeUnused();
    SeccompProfile.Builder edited = drift.profile().toBuilder();
    if (!rules.equals(drift.profile().syscalls())) {
      edited.syscalls(rules);
    }
    if (architectures.size() > new LinkedHashSet<>(drift.profile().architectures()).size()) {
      edited.architectures(architectures);
    }
    SeccompProfile profile = edited.build();
    judgeAgain(profile);
    return new Suggestion(
        profile,
        List.copyOf(added),
        List.copyOf(removed),
        LineDiff.unified(ProfileJson.write(drift.profile()), ProfileJson.write(profile)),
        findings);
  }

  private void addDenied() {
    Map<String, CallTally> seen = new TreeMap<>();
    SeenCalls.of(drift.evidence()).all().forEach(call -> seen.put(call.name(), call));
    List<Architecture> targets =
        architectures.isEmpty() ? List.of(drift.host().architecture()) : List.copyOf(architectures);
    ArgumentConditions conditions = new ArgumentConditions(targets, drift.options());
    for (DriftedCall call : drift.denied()) {
      CallTally tally = seen.get(call.seen().name());
      if (tally == null) {
        continue;
      }
      if (!call.call().architecture().equals(drift.host().architecture())) {
        architectures.add(call.call().architecture());
      }
      if (added.add(tally.name())) {
        stopDenying(tally.name());
        List<ArgCondition> limits = conditions.of(tally);
        if (limits.isEmpty()) {
          permit(tally.name());
        }
        limits.forEach(
            limit ->
                rules.add(
                    SyscallRule.builder()
                        .addNames(tally.name())
                        .action(Action.ALLOW)
                        .addArgs(limit)
                        .build()));
      }
    }
  }

  // A filter has room for one unconditional word about a call.
  private void stopDenying(String name) {
    for (int i = rules.size() - 1; i >= 0; i--) {
      SyscallRule rule = rules.get(i);
      if (!rule.action().equals(Action.ALLOW) && rule.args().isEmpty()) {
        takeOut(i, Set.of(name));
      }
    }
  }

  private void permit(String name) {
    int longest = -1;
    for (int i = 0; i < rules.size(); i++) {
      SyscallRule rule = rules.get(i);
      if (isPlain(rule)
          && (longest < 0 || rule.names().size() > rules.get(longest).names().size())) {
        longest = i;
      }
    }
    if (longest < 0) {
      rules.add(SyscallRule.of(Action.ALLOW, name));
      return;
    }
    List<String> names = new ArrayList<>(rules.get(longest).names());
    if (names.contains(name)) {
      return;
    }
    int place = names.size();
    if (names.equals(names.stream().sorted().toList())) {
      place = (int) names.stream().filter(other -> other.compareTo(name) < 0).count();
    }
    names.add(place, name);
    rules.set(longest, rules.get(longest).toBuilder().names(names).build());
  }

  private static boolean isPlain(SyscallRule rule) {
    return rule.action().equals(Action.ALLOW)
        && rule.args().isEmpty()
        && rule.otherMembers().isEmpty();
  }

  private void removeUnused() {
    if (drift.unused().isEmpty()) {
      return;
    }
    boolean isShown =
        !drift.evidence().isEmpty()
            && drift.evidence().stream()
                .allMatch(piece -> SourceLimits.showsPermitted(piece.reading().format()));
    if (!isShown) {
      findings.add(
          Finding.of(
              "unused-kept",
              Severity.INFO,
              "calls that were never seen stay: the evidence does not show what the profile in force"
                  + " permits"));
      return;
    }
    drift.unused().forEach(call -> removed.add(call.name()));
    for (int i = rules.size() - 1; i >= 0; i--) {
      if (rules.get(i).action().equals(Action.ALLOW)) {
        takeOut(i, removed);
      }
    }
  }

  private void takeOut(int place, Collection<String> names) {
    SyscallRule rule = rules.get(place);
    List<String> rest = rule.names().stream().filter(name -> !names.contains(name)).toList();
    if (rest.size() == rule.names().size()) {
      return;
    }
    if (rest.isEmpty()) {
      rules.remove(place);
    } else {
      rules.set(place, rule.toBuilder().names(rest).build());
    }
  }

  private void judgeAgain(SeccompProfile profile) {
    for (DriftedCall call :
        Drift.between(profile, drift.host(), drift.evidence(), drift.options()).denied()) {
      findings.add(
          Finding.of(
              "still-denied",
              Severity.WARNING,
              call.seen().name()
                  + " on "
                  + call.call().architecture()
                  + " is denied after the edit too: it has no name, or a rule about its arguments"
                  + " denies it"));
    }
  }
}
