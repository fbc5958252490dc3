package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where one container runs differently on different pools of nodes. */
final class PoolDifferences {

  private PoolDifferences() {}

  /** What two pools are compared by: whether there is a filter, and which. */
  private record Outcome(Class<?> sort, Optional<SeccompProfile> section) {}

  static List<Finding> find(List<EffectiveContainer> all) {
    Map<String, List<EffectiveContainer>> byPlace = new LinkedHashMap<>();
    all.stream()
        .filter(each -> !each.isSandbox())
        .forEach(each -> byPlace.computeIfAbsent(each.place(), p -> new ArrayList<>()).add(each));
    List<Finding> findings = new ArrayList<>();
    byPlace.forEach((place, group) -> findings.addAll(compare(place, group)));
    return findings;
  }

  private static List<Finding> compare(String place, List<EffectiveContainer> group) {
    if (group.size() < 2) {
      return List.of();
    }
    Map<Outcome, List<String>> pools = new LinkedHashMap<>();
    Map<Outcome, Confinement> words = new LinkedHashMap<>();
    for (EffectiveContainer each : group) {
      Outcome outcome = new Outcome(each.confinement().getClass(), each.confinement().section());
      pools.computeIfAbsent(outcome, o -> new ArrayList<>()).add(each.pool().name());
      words.putIfAbsent(outcome, each.confinement());
    }
    if (pools.size() < 2) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    pools.forEach(
        (outcome, names) -> parts.add(words.get(outcome) + " on " + String.join(", ", names)));
    boolean differsInFilter = pools.keySet().stream().map(Outcome::sort).distinct().count() > 1;
    return List.of(
        Finding.builder()
            .code("seccomp-differs-between-pools")
            .severity(differsInFilter ? Severity.WARNING : Severity.INFO)
            .message(
                "container \""
                    + group.get(0).name()
                    + "\" does not run the same everywhere: "
                    + String.join("; ", parts))
            .location(Location.ofPointer(place))
            .build());
  }
}
