package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.api.internal.GoQuote;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** AppArmor: the fields, the annotations that came before them, and that both say the same. */
final class AppArmorChecks {

  private static final List<String> TYPES = List.of("Localhost", "RuntimeDefault", "Unconfined");
  private static final int MOST_BYTES = 4095;

  private AppArmorChecks() {}

  static void checkField(
      Optional<AppArmorProfileField> field, @Nullable PodContainer owner, FieldErrors errors) {
    if (field.isEmpty()) {
      return;
    }
    String type = field.get().type().orElse("");
    Optional<String> profile = field.get().localhostProfile();
    switch (type) {
      case "Localhost" -> checkName(profile, owner, errors);
      case "RuntimeDefault", "Unconfined" -> {
        if (profile.isPresent()) {
          errors.invalid(
              AdmissionRule.APPARMOR_PROFILE,
              place(owner).child("localhostProfile"),
              new JsonString(profile.get()),
              "can only be set when AppArmor type is Localhost");
        }
      }
      case "" ->
          errors.required(
              AdmissionRule.APPARMOR_PROFILE,
              place(owner).child("type"),
              "type is required when appArmorProfile is set");
      default ->
          errors.notSupported(
              AdmissionRule.APPARMOR_PROFILE, place(owner).child("type"), type, TYPES);
    }
  }

  private static void checkName(
      Optional<String> name, @Nullable PodContainer owner, FieldErrors errors) {
    if (name.isPresent() && GoText.isPadded(name.get())) {
      errors.invalid(
          AdmissionRule.APPARMOR_PROFILE,
          place(owner).child("localhostProfile"),
          name.get(),
          "must not be padded with whitespace");
    } else if (name.isEmpty() || name.get().isEmpty()) {
      errors.required(
          AdmissionRule.APPARMOR_PROFILE,
          place(owner).child("localhostProfile"),
          "must be set when AppArmor type is Localhost");
    }
    if (name.isPresent() && GoText.isLonger(name.get(), MOST_BYTES)) {
      errors.tooLong(
          AdmissionRule.APPARMOR_PROFILE, place(owner).child("localhostProfile"), MOST_BYTES);
    }
  }

  static void checkAnnotations(PodManifest pod, FieldErrors errors) {
    for (Map.Entry<String, String> entry : pod.annotations().entrySet()) {
      if (entry.getKey().startsWith(AppArmorAnnotations.KEY_PREFIX)) {
        checkAnnotation(pod, entry.getKey(), entry.getValue(), errors);
      }
    }
  }

  private static void checkAnnotation(
      PodManifest pod, String key, String value, FieldErrors errors) {
    String name = key.substring(AppArmorAnnotations.KEY_PREFIX.length());
    if (pod.containers().stream().noneMatch(container -> container.name().equals(name))) {
      errors.invalid(
          AdmissionRule.APPARMOR_ANNOTATION,
          FieldPlace.ANNOTATIONS.entry(key),
          name,
          "container not found");
    }
    if (!AppArmorAnnotations.isWellFormed(value)) {
      errors.invalid(
          AdmissionRule.APPARMOR_ANNOTATION,
          FieldPlace.ANNOTATIONS.entry(key),
          value,
          "invalid AppArmor profile name: " + GoQuote.quote(value));
    }
  }

  /** Compares what an annotation says with what counts for its container. */
  static void checkMatch(AppArmorPreparation prepared, FieldErrors errors) {
    PodManifest pod = prepared.pod();
    if (pod.annotations().isEmpty() || PodSystem.isWindows(pod)) {
      return;
    }
    for (PodContainer container : pod.containers()) {
      String annotation = pod.annotations().get(AppArmorAnnotations.KEY_PREFIX + container.name());
      if (annotation != null) {
        prepared
            .effective(container)
            .ifPresent(field -> checkMatch(field, annotation, container, errors));
      }
    }
  }

  private static void checkMatch(
      AppArmorProfileField field, String annotation, PodContainer container, FieldErrors errors) {
    String type = field.type().orElse("");
    if (!TYPES.contains(type)) {
      return;
    }
    if (!AppArmorAnnotations.typeOf(annotation).equals(type)) {
      errors.forbidden(
          AdmissionRule.APPARMOR_ANNOTATION_MISMATCH,
          place(container).child("type"),
          "apparmor type in annotation and field must match");
    } else if (type.equals("Localhost")
        && !field
            .localhostProfile()
            .equals(Optional.of(AppArmorAnnotations.profileOf(annotation)))) {
      errors.forbidden(
          AdmissionRule.APPARMOR_ANNOTATION_MISMATCH,
          place(container).child("localhostProfile"),
          "apparmor profile in annotation and field must match");
    }
  }

  static void warn(String key, FieldErrors errors) {
    errors.warn(
        AdmissionRule.APPARMOR_ANNOTATION_DEPRECATED,
        FieldPlace.ANNOTATIONS.entry(key),
        "deprecated since v1.30; use the \"appArmorProfile\" field instead");
  }

  private static FieldPlace place(@Nullable PodContainer owner) {
    return FieldPlace.ofContext(owner).child("appArmorProfile");
  }
}
