package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Optional;

/**
 * The field that chooses a container's profile: its own as a whole, else the Pod's.
 *
 * @param reference what the field means
 * @param pointer where it stands, from the Pod on
 */
record EffectiveField(SeccompReference reference, String pointer) {

  static Optional<EffectiveField> of(PodManifest pod, PodContainer container) {
    Optional<SeccompProfileField> own =
        container.securityContext().flatMap(ContainerSecurity::seccompProfile);
    if (own.isPresent()) {
      return Optional.of(
          new EffectiveField(
              own.get().reference(), container.pointer() + "/securityContext/seccompProfile"));
    }
    return pod.securityContext()
        .flatMap(PodSecurity::seccompProfile)
        .map(
            field -> new EffectiveField(field.reference(), "/spec/securityContext/seccompProfile"));
  }

  static boolean isPrivileged(PodContainer container) {
    return container.securityContext().flatMap(ContainerSecurity::privileged).orElse(false);
  }

  static boolean isForWindows(PodManifest pod) {
    return pod.osName().filter("windows"::equals).isPresent();
  }
}
