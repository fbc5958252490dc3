package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.pod.cluster.Confinement.Confined;
import io.github.seccomp4j.api.pod.cluster.Confinement.NotCreated;
import io.github.seccomp4j.api.pod.cluster.Confinement.Undetermined;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.Optional;

/**
 * Says whether containers start.
 *
 * <pre>{@code
 * StartCheck.of(pod, context).stream()
 *     .filter(prediction -> !prediction.outcome().isStarted())
 *     .forEach(System.out::println);
 * }</pre>
 *
 * <p>What can keep a container from starting: the Pod is refused, the kubelet refuses, the runtime
 * cannot load the file, the OCI runtime makes no filter of the profile, or the profile forbids what
 * the OCI runtime itself still has to do. The last is judged by measured releases on x86-64 only; a
 * release that was not measured gets {@link StartOutcome#UNKNOWN} unless its profile is the
 * runtime's default or denies nothing.
 */
public final class StartCheck {

  private StartCheck() {}

  /**
   * Checks a Pod that comes through the API server.
   *
   * @param pod the Pod
   * @param context the cluster
   * @return a prediction for each container on each pool it may land on, as {@link
   *     EffectiveSeccomp#containers} has them
   */
  public static List<StartPrediction> of(PodManifest pod, ClusterContext context) {
    return of(pod, EffectiveSeccomp.of(pod, context));
  }

  /**
   * Checks a Pod whose containers have been followed already.
   *
   * @param pod the Pod
   * @param effective what they run under
   * @return a prediction for each container on each pool
   */
  public static List<StartPrediction> of(PodManifest pod, EffectiveSeccomp effective) {
    return of(pod, effective, new ConfinedStarts());
  }

  static List<StartPrediction> of(
      PodManifest pod, EffectiveSeccomp effective, ConfinedStarts starts) {
    Optional<RefusedProfiles.Refused> refused = RefusedProfiles.first(pod);
    return effective.containers().stream()
        .map(
            container ->
                refused
                    .map(why -> refused(container, why))
                    .orElseGet(() -> container(pod, container, starts)))
        .toList();
  }

  private static StartPrediction refused(
      EffectiveContainer container, RefusedProfiles.Refused why) {
    Finding finding =
        Finding.builder()
            .code("pod-refused")
            .severity(Severity.ERROR)
            .message("the API server refuses the Pod: " + why.message())
            .location(Location.ofPointer(why.pointer()))
            .build();
    return new StartPrediction(
        container, StartOutcome.POD_REFUSED, Optional.of(why.message()), List.of(finding));
  }

  private static StartPrediction container(
      PodManifest pod, EffectiveContainer container, ConfinedStarts starts) {
    Confinement confinement = container.confinement();
    if (confinement instanceof NotCreated refused) {
      return notCreated(container, refused);
    }
    if (confinement instanceof Undetermined undetermined) {
      return StartFindings.predict(
          container,
          StartOutcome.UNKNOWN,
          Optional.empty(),
          "start-unknown",
          Severity.WARNING,
          "whether it starts is not known, as it is not known " + undetermined.reason());
    }
    if (confinement instanceof Confined confined) {
      return starts
          .of(
              confined,
              container.pool(),
              container.message().noNewPrivileges(),
              StartingUser.of(pod, container))
          .of(container);
    }
    return new StartPrediction(container, StartOutcome.STARTS, Optional.empty(), List.of());
  }

  private static StartPrediction notCreated(EffectiveContainer container, NotCreated refused) {
    if (refused.isByKubelet()) {
      return StartFindings.predict(
          container,
          StartOutcome.CREATE_CONTAINER_CONFIG_ERROR,
          Optional.of(refused.message()),
          "create-container-config-error",
          Severity.ERROR,
          "CreateContainerConfigError: " + refused.message());
    }
    boolean isContainerd =
        container.pool().runtime().release().runtime() == ContainerRuntime.CONTAINERD;
    boolean isFile = container.decision().orElseThrow() instanceof RuntimeDecision.ProfileFile;
    String prefix =
        !isContainerd
            ? ""
            : isFile
                ? "failed to create containerd container: "
                : "failed to generate seccomp spec opts: ";
    return StartFindings.predict(
        container,
        StartOutcome.CREATE_CONTAINER_ERROR,
        Optional.of(prefix + refused.message()),
        "create-container-error",
        Severity.ERROR,
        "CreateContainerError: " + prefix + refused.message());
  }
}
