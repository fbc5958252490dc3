package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.github.seccomp4j.api.pod.Workload;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.api.pod.standards.PodSecurityStandards;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Tells what a hardening did, by looking at the resource before and after. */
final class HardeningReport {

  private HardeningReport() {}

  static <T extends HasMetadata> HardenedResource<T> of(
      T original, T hardened, PodSecurityLevel level) {
    List<JsonDifference> differences = JsonDifference.between(toJson(original), toJson(hardened));
    List<JsonValue> operations = new ArrayList<>();
    List<Finding> changes = new ArrayList<>();
    for (JsonDifference difference : differences) {
      operations.add(difference.toPatchOperation());
      difference.before().ifPresent(before -> changes.add(change(difference, before)));
    }
    return new HardenedResource<>(
        hardened, new JsonArray(operations), changes, remaining(hardened, level));
  }

  private static JsonValue toJson(HasMetadata resource) {
    return JavaValues.toJson(ResourceTrees.toUntyped(resource));
  }

  private static Finding change(JsonDifference difference, JsonValue before) {
    String what = difference.pointer().substring(difference.pointer().lastIndexOf('/') + 1);
    return Finding.builder()
        .code(difference.after().isPresent() ? "hardening-replaced" : "hardening-removed")
        .severity(Severity.WARNING)
        .message(
            what
                + " was "
                + before
                + difference.after().map(after -> " and is " + after).orElse(" and is removed"))
        .location(Location.ofPointer(difference.pointer()))
        .build();
  }

  private static List<Finding> remaining(HasMetadata hardened, PodSecurityLevel level) {
    Workload workload = PodManifests.workload(hardened).orElseThrow();
    return PodSecurityStandards.evaluate(workload.pod(), level, PodSecurityStandards.NEWEST)
        .findings()
        .stream()
        .map(workload::locate)
        .toList();
  }
}
