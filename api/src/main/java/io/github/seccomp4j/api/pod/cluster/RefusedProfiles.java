package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import java.util.List;
import java.util.Optional;

/**
 * The seccomp fields for which a Pod is refused as a whole, by the API server or, for a static Pod,
 * by the kubelet. Source: pkg/apis/core/validation of Kubernetes 1.37; a static Pod with the same
 * fields was refused by kubelet 1.34.2.
 */
final class RefusedProfiles {

  private static final List<String> TYPES = List.of("Localhost", "RuntimeDefault", "Unconfined");

  private RefusedProfiles() {}

  /** A refused field: its place in the Pod, and what the API server says. */
  record Refused(String pointer, String message) {}

  static Optional<Refused> first(PodManifest pod) {
    Optional<Refused> atPod =
        pod.securityContext()
            .flatMap(PodSecurity::seccompProfile)
            .flatMap(field -> check(field, "/spec/securityContext/seccompProfile"));
    if (atPod.isPresent()) {
      return atPod;
    }
    for (PodContainer container : pod.containers()) {
      Optional<Refused> atContainer =
          container
              .securityContext()
              .flatMap(ContainerSecurity::seccompProfile)
              .flatMap(
                  field -> check(field, container.pointer() + "/securityContext/seccompProfile"));
      if (atContainer.isPresent()) {
        return atContainer;
      }
    }
    return Optional.empty();
  }

  private static Optional<Refused> check(SeccompProfileField field, String pointer) {
    String type = field.type().orElse("");
    if (type.isEmpty()) {
      return refused(pointer + "/type", "type is required when seccompProfile is set");
    }
    if (!TYPES.contains(type)) {
      return refused(
          pointer + "/type",
          "Unsupported value: \""
              + type
              + "\": supported values: \"Localhost\", \"RuntimeDefault\", \"Unconfined\"");
    }
    String path = pointer + "/localhostProfile";
    if (!type.equals("Localhost")) {
      return field.localhostProfile().isPresent()
          ? refused(path, "can only be set when seccomp type is Localhost")
          : Optional.empty();
    }
    if (field.localhostProfile().isEmpty()) {
      return refused(path, "must be set when seccomp type is Localhost");
    }
    String text = field.localhostProfile().get();
    if (text.startsWith("/")) {
      return refused(path, "must be a relative path");
    }
    return List.of(text.split("/", -1)).contains("..")
        ? refused(path, "must not contain '..'")
        : Optional.empty();
  }

  private static Optional<Refused> refused(String pointer, String message) {
    return Optional.of(new Refused(pointer, message));
  }
}
