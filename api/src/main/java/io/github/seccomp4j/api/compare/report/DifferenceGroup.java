package io.github.seccomp4j.api.compare.report;

import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Relation;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Differences that a person reads as one: through the same entry, with the same outcomes for the
 * same reasons, whatever the arguments are. A difference that depends on arguments is a group of
 * its own.
 *
 * @param differences not empty, in ascending order of their numbers
 */
record DifferenceGroup(List<Difference> differences) {

  private static final int MOST_NAMES = 20;

  private record Side(Outcome outcome, DecisionSource source, List<Integer> rules) {
    static Side of(Decision decision) {
      return new Side(decision.outcome(), decision.source(), decision.rules());
    }
  }

  private record Key(
      Optional<Architecture> entry, Side left, Side right, Optional<Difference> alone) {
    static Key of(Difference difference) {
      return new Key(
          difference.entry(),
          Side.of(difference.witness().left()),
          Side.of(difference.witness().right()),
          Optional.of(difference).filter(one -> !one.unconditional()));
    }
  }

  DifferenceGroup {
    differences = List.copyOf(differences);
  }

  /** Groups by entry, what is looser on the left first. */
  static List<DifferenceGroup> of(PolicyComparison comparison) {
    Map<Key, List<Difference>> groups = new LinkedHashMap<>();
    for (Difference difference : comparison.differences()) {
      groups.computeIfAbsent(Key.of(difference), key -> new ArrayList<>()).add(difference);
    }
    List<Optional<Architecture>> entries =
        comparison.differences().stream().map(Difference::entry).distinct().toList();
    return groups.values().stream()
        .map(DifferenceGroup::new)
        .sorted(
            Comparator.comparingInt((DifferenceGroup group) -> entries.indexOf(group.entry()))
                .thenComparing(group -> group.first().relation() != Relation.LOOSER))
        .toList();
  }

  Difference first() {
    return differences.get(0);
  }

  Optional<Architecture> entry() {
    return first().entry();
  }

  /** Names the system calls, at most twenty of them. */
  List<String> calls() {
    if (entry().isEmpty()) {
      return List.of("every call");
    }
    List<String> names = new ArrayList<>();
    long unnamed = 0;
    for (Difference difference : differences) {
      List<String> some = difference.names();
      names.addAll(some);
      unnamed +=
          Integer.toUnsignedLong(difference.last())
              - Integer.toUnsignedLong(difference.first())
              + 1
              - some.size();
    }
    List<String> shown = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST_NAMES)));
    if (names.size() > MOST_NAMES) {
      shown.add(names.size() - MOST_NAMES + " more");
    }
    if (unnamed > 0) {
      shown.add(
          differences.size() == 1 && unnamed == 1
              ? "number " + Integer.toUnsignedString(first().first())
              : "numbers without a name");
    }
    return shown;
  }
}
