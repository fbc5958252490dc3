package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.startup.StartupCalls;
import io.github.seccomp4j.api.startup.StartupMeasurements;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What OCI runtimes need to start a container, with who needs it. */
final class StartupReasons {

  // So many times fewer exceptions are named in place of the releases.
  private static final int MANY_TIMES = 3;

  private StartupReasons() {}

  /** Returns phrases by the names of calls. */
  static SortedMap<String, String> of(
      StartupNeeds needs, Outcome otherwise, List<Architecture> targets) {
    SortedMap<String, String> reasons = new TreeMap<>();
    if (permits(otherwise)) {
      return reasons;
    }
    Map<String, Map<OciRuntime, Set<String>>> who = new TreeMap<>();
    Map<OciRuntime, Set<String>> measured = new HashMap<>();
    for (StartupCalls calls : needs.measurements()) {
      // Measurements come in the order of versions.
      measured.computeIfAbsent(calls.runtime(), r -> new LinkedHashSet<>()).add(calls.version());
      for (String name : needed(calls, otherwise)) {
        who.computeIfAbsent(name, n -> new TreeMap<>())
            .computeIfAbsent(calls.runtime(), r -> new LinkedHashSet<>())
            .add(calls.version());
      }
    }
    who.forEach((name, runtimes) -> reasons.put(name, phrase(runtimes, measured)));
    for (OciRuntime runtime : needs.runtimes()) {
      for (String name : StartupMeasurements.nowAndThen(runtime)) {
        reasons.putIfAbsent(name, "called by " + runtime + " in some starts of a container");
      }
    }
    addSiblings(reasons, targets);
    return reasons;
  }

  private static boolean permits(Outcome otherwise) {
    return otherwise.action().equals(Action.ALLOW) || otherwise.action().equals(Action.LOG);
  }

  private static Set<String> needed(StartupCalls calls, Outcome otherwise) {
    if (!otherwise.action().equals(Action.ERRNO)) {
      Set<String> both = new TreeSet<>(calls.needed());
      both.addAll(calls.neededIfEnosys());
      return calls.attempted().orElse(both);
    }
    return otherwise.data() == Errno.ENOSYS.number() ? calls.neededIfEnosys() : calls.needed();
  }

  private static String phrase(
      Map<OciRuntime, Set<String>> runtimes, Map<OciRuntime, Set<String>> measured) {
    List<String> parts = new ArrayList<>();
    runtimes.forEach(
        (runtime, versions) ->
            parts.add(releases(runtime, versions, measured.getOrDefault(runtime, Set.of()))));
    return "needed to start a container by " + String.join(" and ", parts);
  }

  private static String releases(OciRuntime runtime, Set<String> versions, Set<String> measured) {
    Set<String> others = new LinkedHashSet<>(measured);
    others.removeAll(versions);
    if (others.isEmpty()) {
      return measured.size() == 1
          ? runtime + " " + String.join("", versions)
          : "every measured " + runtime;
    }
    return others.size() * MANY_TIMES < versions.size()
        ? "every measured " + runtime + " but " + String.join(", ", others)
        : runtime + " " + String.join(", ", versions);
  }

  // Measured on x86-64; elsewhere the same is done by what the C library and Go have there.
  private static void addSiblings(SortedMap<String, String> reasons, List<Architecture> targets) {
    for (Map.Entry<String, String> reason : new TreeMap<>(reasons).entrySet()) {
      for (SiblingFile.Sibling sibling : SiblingFile.of(reason.getKey())) {
        boolean isElsewhere =
            targets.stream()
                .filter(target -> !target.equals(Architecture.X86_64))
                .filter(target -> !SyscallTable.of(target).isDefined(reason.getKey()))
                .anyMatch(target -> SyscallTable.of(target).isDefined(sibling.name()));
        if (isElsewhere) {
          reasons.putIfAbsent(
              sibling.name(), "in place of " + reason.getKey() + ": " + reason.getValue());
        }
      }
    }
  }
}
