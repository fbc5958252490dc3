package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.Confinement;
import io.github.seccomp4j.api.pod.cluster.CriProfile;
import io.github.seccomp4j.api.pod.cluster.EffectiveContainer;
import io.github.seccomp4j.api.pod.cluster.EffectiveSeccomp;
import io.github.seccomp4j.api.pod.cluster.KubernetesVersion;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Vectors of kind {@code effective}: {@code {id, pod, results: [{kubeletVersions, seccompDefault,
 * containers: {name: {criSeccomp?, criSeccompProfilePath?, kubeletError?, noNewPrivs?,
 * privileged?}}, sandbox?, sandboxPrivileged?}]}}, what real kubelets send to a runtime. Every
 * result is one outcome; it holds for the first and the last kubelet of each range it names.
 */
final class EffectiveVectors implements VectorKind {

  // Which runtime it is does not change what a kubelet sends.
  private static final String RUNTIME = "containerd://1.7.27";

  @Override
  public String name() {
    return "effective";
  }

  @Override
  public Check start(Map<String, List<JsonObject>> side) {
    return EffectiveVectors::check;
  }

  private static void check(JsonObject vector, VectorTally tally) {
    PodManifest pod = VectorPods.read(vector, "pod");
    // Every Pod was put to a kubelet on Linux, also one that would never come to it.
    PodManifest anywhere = pod.toBuilder().osName(Optional.empty()).build();
    for (JsonObject result : VectorMembers.objects(vector, "results")) {
      String versions = VectorLines.requireString(result, "kubeletVersions");
      boolean isOn = VectorMembers.flag(result, "seccompDefault").orElse(false);
      List<String> mismatches = new ArrayList<>();
      for (KubernetesVersion kubelet : versions(versions)) {
        compare(anywhere, kubelet, isOn, result)
            .ifPresent(text -> mismatches.add("kubelet " + kubelet + ": " + text));
      }
      if (mismatches.isEmpty()) {
        tally.pass();
      } else {
        tally.fail(
            VectorLines.idOf(vector)
                + " seccompDefault="
                + isOn
                + "\n  "
                + String.join("\n  ", mismatches));
      }
    }
  }

  private static Set<KubernetesVersion> versions(String ranges) {
    Set<KubernetesVersion> versions = new LinkedHashSet<>();
    for (String range : ranges.split(",", -1)) {
      for (String end : range.split("-", -1)) {
        versions.add(KubernetesVersion.parse(end.strip()));
      }
    }
    return versions;
  }

  private static Optional<String> compare(
      PodManifest pod, KubernetesVersion kubelet, boolean isOn, JsonObject expected) {
    NodePool pool =
        NodePool.builder("all")
            .kubelet(kubelet)
            .runtime(RUNTIME)
            .seccompDefault(isOn)
            .seccompDefaultGate(true)
            .build();
    EffectiveSeccomp found = EffectiveSeccomp.of(pod, ClusterContext.of(pool));
    JsonObject containers = expected.getObject("containers").orElse(JsonObject.EMPTY);
    for (EffectiveContainer container : found.containers()) {
      JsonObject row =
          container.isSandbox()
              ? sandbox(expected)
              : containers.getObject(container.name()).orElse(JsonObject.EMPTY);
      Optional<String> difference = difference(container, row);
      if (difference.isPresent()) {
        return difference;
      }
    }
    int count = found.containers().size() - 1;
    return count == containers.members().size()
        ? Optional.empty()
        : Optional.of("found " + count + " containers, expected " + containers.members().size());
  }

  private static JsonObject sandbox(JsonObject expected) {
    Optional<JsonObject> profile = expected.getObject("sandbox");
    if (profile.isEmpty()) {
      return JsonObject.EMPTY;
    }
    JsonObject row = JsonObject.of("criSeccomp", profile.get());
    return expected
        .get("sandboxPrivileged")
        .map(privileged -> row.with("privileged", privileged))
        .orElse(row);
  }

  private static Optional<String> difference(EffectiveContainer container, JsonObject row) {
    List<String> differences = new ArrayList<>();
    boolean isUntold = container.isSandbox() && row.members().isEmpty();
    if (isUntold) {
      return Optional.empty();
    }
    Optional<String> error =
        container.confinement() instanceof Confinement.NotCreated refused && refused.isByKubelet()
            ? Optional.of(refused.message())
            : Optional.empty();
    note(differences, "kubeletError", error, row.getString("kubeletError"));
    note(
        differences,
        "criSeccomp",
        container.message().profile(),
        row.getObject("criSeccomp").map(EffectiveVectors::profile));
    if (!container.isSandbox()) {
      note(
          differences,
          "criSeccompProfilePath",
          container.message().profilePath(),
          row.getString("criSeccompProfilePath"));
    }
    VectorMembers.flag(row, "noNewPrivs")
        .ifPresent(
            flag -> note(differences, "noNewPrivs", container.message().noNewPrivileges(), flag));
    VectorMembers.flag(row, "privileged")
        .ifPresent(
            flag -> note(differences, "privileged", container.message().isPrivileged(), flag));
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(container.name() + ": " + String.join("; ", differences));
  }

  private static void note(List<String> differences, String what, Object found, Object expected) {
    if (!found.equals(expected)) {
      differences.add(what + " found " + found + ", expected " + expected);
    }
  }

  private static CriProfile profile(JsonObject json) {
    return new CriProfile(
        VectorLines.requireString(json, "type"),
        json.get("localhostRef")
            .filter(JsonString.class::isInstance)
            .map(value -> ((JsonString) value).value()));
  }
}
