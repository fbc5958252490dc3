package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.Optional;

/** Windows host processes: all containers of a Pod or none, on the node's network. */
final class HostProcessChecks {

  private HostProcessChecks() {}

  static void check(PodManifest pod, FieldErrors errors) {
    Optional<Boolean> ofPod =
        pod.securityContext()
            .flatMap(context -> context.windowsOptions())
            .flatMap(WindowsSecurity::hostProcess);
    int hostProcesses = 0;
    for (PodContainer container : pod.containers()) {
      Optional<Boolean> own =
          container
              .securityContext()
              .flatMap(context -> context.windowsOptions())
              .flatMap(WindowsSecurity::hostProcess);
      if (ofPod.isPresent() && own.isPresent() && !ofPod.equals(own)) {
        errors.invalid(
            AdmissionRule.HOST_PROCESS,
            FieldPlace.ofContext(container).child("windowsOptions").child("hostProcess"),
            new JsonBoolean(own.get()),
            "pod hostProcess value must be identical if both are specified, was " + ofPod.get());
      }
      if (own.or(() -> ofPod).orElse(false)) {
        hostProcesses++;
      }
    }
    if (hostProcesses > 0) {
      checkPod(pod, hostProcesses, errors);
    }
  }

  private static void checkPod(PodManifest pod, int hostProcesses, FieldErrors errors) {
    if (hostProcesses != pod.containers().size()) {
      errors.invalid(
          AdmissionRule.HOST_PROCESS,
          FieldPlace.SPEC,
          "",
          "If pod contains any hostProcess containers then all containers must be HostProcess"
              + " containers");
    }
    if (!pod.hostNetwork().orElse(false)) {
      errors.invalid(
          AdmissionRule.HOST_PROCESS,
          FieldPlace.SPEC.child("hostNetwork"),
          new JsonBoolean(false),
          "hostNetwork must be true if pod contains any hostProcess containers");
    }
  }
}
