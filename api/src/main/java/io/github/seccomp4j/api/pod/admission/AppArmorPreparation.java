package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the API server does with AppArmor annotations before it validates a new Pod: an annotation
 * of a container without field becomes its field, unless the Pod says the same. In templates and on
 * Windows it does nothing.
 *
 * @param pod the Pod as written
 * @param fieldsSet the fields it sets, by the container's name
 */
record AppArmorPreparation(PodManifest pod, Map<String, AppArmorProfileField> fieldsSet) {

  static AppArmorPreparation of(PodManifest pod, FieldErrors errors) {
    if (pod.annotations().isEmpty() || errors.isTemplate() || PodSystem.isWindows(pod)) {
      return new AppArmorPreparation(pod, Map.of());
    }
    Optional<AppArmorProfileField> podField = podField(pod);
    Map<String, AppArmorProfileField> fields = new LinkedHashMap<>();
    for (PodContainer container : pod.containers()) {
      String key = AppArmorAnnotations.KEY_PREFIX + container.name();
      String annotation = pod.annotations().get(key);
      if (annotation == null || ownField(container).isPresent()) {
        continue;
      }
      Optional<AppArmorProfileField> field = AppArmorAnnotations.toField(annotation);
      boolean copied = field.isPresent() && !isSame(field.get(), podField);
      if (copied) {
        fields.put(container.name(), field.get());
      }
      if (copied || field.isEmpty()) {
        AppArmorChecks.warn(key, errors);
      }
    }
    return new AppArmorPreparation(pod, Collections.unmodifiableMap(fields));
  }

  Optional<AppArmorProfileField> effective(PodContainer container) {
    return own(container).or(() -> podField(pod));
  }

  Optional<AppArmorProfileField> own(PodContainer container) {
    return ownField(container).or(() -> Optional.ofNullable(fieldsSet.get(container.name())));
  }

  static boolean hasField(PodManifest pod, PodContainer container) {
    return ownField(container).isPresent() || podField(pod).isPresent();
  }

  private static Optional<AppArmorProfileField> ownField(PodContainer container) {
    return container.securityContext().flatMap(context -> context.appArmorProfile());
  }

  private static Optional<AppArmorProfileField> podField(PodManifest pod) {
    return pod.securityContext().flatMap(context -> context.appArmorProfile());
  }

  // Unknown members are lost on the way into the API server.
  private static boolean isSame(AppArmorProfileField field, Optional<AppArmorProfileField> other) {
    return other.isPresent()
        && field.type().equals(other.get().type())
        && field.localhostProfile().equals(other.get().localhostProfile());
  }
}
