package io.github.seccomp4j.api.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Finds events of one call that stand under several subjects because their sources tell more or
 * less of the same one: auditd names the command, the operator's enricher the Pod, journald the
 * node.
 */
final class SharedEvents {

  private SharedEvents() {}

  /**
   * Counts events that were counted before: those with an id that another subject has too, if
   * nothing speaks against the two being one.
   *
   * @param seen what each subject shows of one call
   * @return how much less than the sum of all counts the number of events is
   */
  static long count(SortedMap<Subject, CallObservation> seen) {
    // Of subjects with the same parts known, no two can be one.
    if (seen.keySet().stream().map(Subject::knownParts).distinct().count() < 2) {
      return 0;
    }
    Set<Long> repeated = repeated(seen.values().stream().map(CallObservation::ids).toList());
    if (repeated.isEmpty()) {
      return 0;
    }
    // Those that say most come first: what says less joins one of them, and never joins two of
    // them.
    List<Subject> subjects = new ArrayList<>(seen.keySet());
    subjects.sort(Comparator.comparing(subject -> -Integer.bitCount(subject.knownParts())));
    Map<Long, List<Subject>> counted = new HashMap<>();
    long shared = 0;
    for (Subject subject : subjects) {
      CallObservation observation = seen.getOrDefault(subject, CallObservation.NONE);
      for (long key : observation.ids().toArray()) {
        if (repeated.contains(key)) {
          List<Subject> others = counted.computeIfAbsent(key, k -> new ArrayList<>());
          if (others.stream().anyMatch(subject::mayBe)) {
            shared++;
          } else {
            others.add(subject);
          }
        }
      }
    }
    return shared;
  }

  private static Set<Long> repeated(List<EventIds> ids) {
    long[] all =
        ids.stream().flatMapToLong(some -> Arrays.stream(some.toArray())).sorted().toArray();
    Set<Long> repeated = new HashSet<>();
    for (int i = 1; i < all.length; i++) {
      if (all[i] == all[i - 1]) {
        repeated.add(all[i]);
      }
    }
    return repeated;
  }
}
