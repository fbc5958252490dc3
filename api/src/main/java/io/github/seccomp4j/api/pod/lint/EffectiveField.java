package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The field that chooses a container's profile: its own as a whole, else the Pod's.
 *
 * @param reference what the field means
 * @param owner the container whose field it is; null if it is the Pod's
 */
record EffectiveField(SeccompReference reference, @Nullable PodContainer owner) {

  static Optional<EffectiveField> of(PodManifest pod, PodContainer container) {
    Optional<SeccompProfileField> own =
        container.securityContext().flatMap(ContainerSecurity::seccompProfile);
    return own.isPresent()
        ? Optional.of(new EffectiveField(own.get().reference(), container))
        : pod.securityContext()
            .flatMap(PodSecurity::seccompProfile)
            .map(field -> new EffectiveField(field.reference(), null));
  }

  /** Where it stands, from the Pod on. */
  String pointer() {
    return (owner == null ? "/spec" : owner.pointer()) + "/securityContext/seccompProfile";
  }

  static boolean isPrivileged(PodContainer container) {
    return container.securityContext().flatMap(ContainerSecurity::privileged).orElse(false);
  }

  static boolean isForWindows(PodManifest pod) {
    return pod.osName().filter("windows"::equals).isPresent();
  }
}
