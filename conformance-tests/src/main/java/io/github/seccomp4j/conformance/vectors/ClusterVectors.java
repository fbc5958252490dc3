package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.NodeRuntime;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.EffectiveSeccomp;
import io.github.seccomp4j.api.pod.cluster.LocalhostProfiles;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.cluster.StartCheck;
import io.github.seccomp4j.api.pod.cluster.StartOutcome;
import io.github.seccomp4j.api.pod.cluster.StartPrediction;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Vectors of kind {@code cluster}: {@code {id, manifest, context, files, containers, sandboxes}},
 * what became of a Pod on a real kubelet, containerd and runc. Every profile that is known is one
 * outcome, every container's fate another, and so is the refusal of a Pod.
 */
final class ClusterVectors implements VectorKind {

  private static final Map<String, Architecture> ARCHITECTURES =
      Map.of("amd64", Architecture.X86_64, "arm64", Architecture.AARCH64);

  @Override
  public String name() {
    return "cluster";
  }

  @Override
  public Check start(Map<String, List<JsonObject>> side) {
    return ClusterVectors::check;
  }

  private static void check(JsonObject vector, VectorTally tally) {
    String id = VectorLines.idOf(vector);
    JsonObject context =
        vector
            .getObject("context")
            .orElseThrow(() -> new IllegalArgumentException("no object \"context\""));
    PodManifest pod = VectorPods.read(vector, "manifest");
    NodePool pool = pool(context, vector.getObject("files").orElse(JsonObject.EMPTY));
    ClusterContext cluster = ClusterContext.of(pool);
    EffectiveSeccomp effective =
        VectorLines.requireString(context, "mode").equals("static")
            ? EffectiveSeccomp.ofStaticPod(pod, cluster)
            : EffectiveSeccomp.of(pod, cluster);
    List<StartPrediction> predictions = StartCheck.of(pod, effective);
    List<JsonObject> containers = VectorMembers.objects(vector, "containers");
    if (containers.isEmpty()) {
      note(
          tally,
          id + " is refused",
          predictions.stream().allMatch(p -> p.outcome() == StartOutcome.POD_REFUSED),
          predictions.toString());
    }
    for (JsonObject row : containers) {
      String name = VectorLines.requireString(row, "name");
      StartPrediction prediction =
          predictions.stream()
              .filter(each -> !each.container().isSandbox())
              .filter(each -> each.container().name().equals(name))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no container \"" + name + "\""));
      checkProfile(id + " " + name, prediction, row, tally);
      checkFate(id + " " + name, prediction, row, tally);
    }
    for (JsonObject row : VectorMembers.objects(vector, "sandboxes")) {
      predictions.stream()
          .filter(each -> each.container().isSandbox())
          .forEach(sandbox -> checkProfile(id + " sandbox", sandbox, row, tally));
    }
  }

  private static NodePool pool(JsonObject context, JsonObject files) {
    String architecture = VectorLines.requireString(context, "arch");
    return NodePool.builder("node")
        .kubelet(VectorLines.requireString(context, "kubelet"))
        .seccompDefault(VectorMembers.flag(context, "seccompDefault").orElse(false))
        .runtime(
            new NodeRuntime(
                Release.of(
                    ContainerRuntime.ofId(VectorLines.requireString(context, "runtime")),
                    VectorLines.requireString(context, "version")),
                ""))
        .ociRuntime(OciRuntime.ofId(VectorLines.requireString(context, "ociRuntime")))
        .ociRuntimeVersion(VectorLines.requireString(context, "ociRuntimeVersion"))
        .kernel(KernelVersion.ofRelease(VectorLines.requireString(context, "kernel")))
        .architecture(
            Optional.ofNullable(ARCHITECTURES.get(architecture))
                .orElseThrow(() -> new IllegalArgumentException("arch " + architecture)))
        .profiles(profiles(files))
        .build();
  }

  private static LocalhostProfiles profiles(JsonObject files) {
    LocalhostProfiles.Builder builder = LocalhostProfiles.builder();
    for (JsonObject.Member member : files.members()) {
      JsonObject file = (JsonObject) member.value();
      file.getString("text").ifPresent(text -> builder.file(member.name(), text));
      file.getString("base64")
          .ifPresent(text -> builder.file(member.name(), Base64.getDecoder().decode(text)));
      if (VectorMembers.flag(file, "directory").orElse(false)) {
        builder.directory(member.name());
      }
    }
    return builder.build();
  }

  private static void checkProfile(
      String what, StartPrediction prediction, JsonObject row, VectorTally tally) {
    if (!VectorMembers.flag(row, "specKnown").orElse(false)) {
      return;
    }
    tally.count("profiles", 1);
    Optional<SeccompProfile> found = prediction.container().confinement().section();
    Optional<SeccompProfile> expected =
        row.getObject("seccomp").map(json -> ProfileJson.read(json.toString()));
    Optional<String> difference =
        found.isPresent() && expected.isPresent()
            ? ProfileRows.difference(found.get(), expected.get())
            : found.isPresent() == expected.isPresent()
                ? Optional.empty()
                : Optional.of("found " + prediction.container() + ", expected " + expected);
    note(tally, what + " profile", difference.isEmpty(), difference.orElse(""));
  }

  private static void checkFate(
      String what, StartPrediction prediction, JsonObject row, VectorTally tally) {
    Optional<String> expected = fate(row);
    if (expected.isEmpty()) {
      return;
    }
    tally.count("fates", 1);
    String found =
        prediction.outcome().isStarted()
            ? "started"
            : switch (prediction.outcome()) {
              case START_ERROR, START_HANGS -> "start failure";
              case CREATE_CONTAINER_ERROR -> "CreateContainerError";
              case CREATE_CONTAINER_CONFIG_ERROR -> "CreateContainerConfigError";
              default -> prediction.outcome().toString();
            };
    note(
        tally,
        what + " fate",
        found.equals(expected.get()),
        "found " + prediction + ", expected " + expected.get() + row.getString("failure"));
  }

  // What the records say of a container; nothing of one whose turn never came.
  private static Optional<String> fate(JsonObject row) {
    Set<String> reasons =
        row.get("waitingReasonsSeen").orElse(JsonNull.NULL) instanceof JsonArray array
            ? array.elements().stream()
                .filter(JsonString.class::isInstance)
                .map((JsonValue value) -> ((JsonString) value).value())
                .collect(Collectors.toSet())
            : Set.of();
    for (String reason : List.of("CreateContainerConfigError", "CreateContainerError")) {
      if (reasons.contains(reason)) {
        return Optional.of(reason);
      }
    }
    boolean isStartFailure =
        reasons.contains("RunContainerError")
            || row.getString("terminatedReason").filter("StartError"::equals).isPresent();
    if (isStartFailure) {
      return Optional.of("start failure");
    }
    boolean isStarted =
        !row.getString("state").equals(Optional.of("waiting"))
            || row.getString("terminatedReason").isPresent();
    return isStarted ? Optional.of("started") : Optional.empty();
  }

  private static void note(VectorTally tally, String what, boolean isRight, String difference) {
    if (isRight) {
      tally.pass();
    } else {
      tally.fail(what + "\n  " + difference);
    }
  }
}
