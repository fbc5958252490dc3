package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.SeccompAnnotationValue;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seccomp: the fields, the annotations that came before them, and that both say the same. */
final class SeccompChecks {

  static final List<String> TYPES = List.of("Localhost", "RuntimeDefault", "Unconfined");
  private static final String FIELD = "seccompProfile";

  private SeccompChecks() {}

  static void checkField(
      Optional<SeccompProfileField> field, @Nullable PodContainer owner, FieldErrors errors) {
    if (field.isEmpty()) {
      return;
    }
    String type = field.get().type().orElse("");
    Optional<String> path = field.get().localhostProfile();
    if (type.isEmpty()) {
      errors.required(
          AdmissionRule.SECCOMP_PROFILE,
          place(owner).child("type"),
          "type is required when seccompProfile is set");
    } else if (!TYPES.contains(type)) {
      errors.notSupported(AdmissionRule.SECCOMP_PROFILE, place(owner).child("type"), type, TYPES);
    }
    if (!type.equals("Localhost")) {
      if (path.isPresent()) {
        errors.invalid(
            AdmissionRule.SECCOMP_PROFILE,
            place(owner).child("localhostProfile"),
            InternalForm.profile(type, path),
            "can only be set when seccomp type is Localhost");
      }
    } else if (path.isEmpty()) {
      errors.required(
          AdmissionRule.SECCOMP_PROFILE,
          place(owner).child("localhostProfile"),
          "must be set when seccomp type is Localhost");
    } else if (!ProfilePaths.isDescending(path.get())) {
      ProfilePaths.check(
          AdmissionRule.SECCOMP_PROFILE,
          path.get(),
          place(owner).child("localhostProfile"),
          errors);
    }
  }

  static void checkAnnotations(PodManifest pod, FieldErrors errors) {
    for (Map.Entry<String, String> entry : pod.annotations().entrySet()) {
      if (entry.getKey().equals(LegacySeccompAnnotations.POD_KEY)
          || entry.getKey().startsWith(LegacySeccompAnnotations.CONTAINER_KEY_PREFIX)) {
        checkAnnotation(entry.getKey(), new SeccompAnnotationValue(entry.getValue()), errors);
      }
    }
  }

  private static void checkAnnotation(
      String key, SeccompAnnotationValue value, FieldErrors errors) {
    SeccompReference reference = value.reference();
    if (reference instanceof SeccompReference.Unrecognized) {
      errors.invalid(
          AdmissionRule.SECCOMP_ANNOTATION,
          FieldPlace.ANNOTATIONS.child(key),
          value.token(),
          "must be a valid seccomp profile");
    } else if (reference instanceof SeccompReference.Localhost localhost
        && !ProfilePaths.isDescending(localhost.path())) {
      ProfilePaths.check(
          AdmissionRule.SECCOMP_ANNOTATION,
          localhost.path(),
          FieldPlace.ANNOTATIONS.child(key),
          errors);
    }
  }

  static void checkMatch(PodManifest pod, FieldErrors errors) {
    checkMatch(
        pod.securityContext().flatMap(context -> context.seccompProfile()),
        pod.annotations().get(LegacySeccompAnnotations.POD_KEY),
        null,
        errors);
    for (PodContainer container : pod.containers()) {
      checkMatch(
          container.securityContext().flatMap(context -> context.seccompProfile()),
          pod.annotations().get(LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + container.name()),
          container,
          errors);
    }
  }

  private static void checkMatch(
      Optional<SeccompProfileField> field,
      @Nullable String annotation,
      @Nullable PodContainer owner,
      FieldErrors errors) {
    if (annotation == null || field.isEmpty()) {
      return;
    }
    SeccompReference wanted = field.get().reference();
    SeccompReference said = new SeccompAnnotationValue(annotation).reference();
    // A type nobody knows is an error of its own.
    if (wanted instanceof SeccompReference.Unrecognized) {
      return;
    }
    boolean known = !(said instanceof SeccompReference.Unrecognized);
    if (!known || !wanted.type().equals(said.type())) {
      errors.forbidden(
          AdmissionRule.SECCOMP_ANNOTATION_MISMATCH,
          place(owner).child("type"),
          "seccomp type in annotation and field must match");
    } else if (said instanceof SeccompReference.Localhost localhost
        && !field.get().localhostProfile().equals(Optional.of(localhost.path()))) {
      errors.forbidden(
          AdmissionRule.SECCOMP_ANNOTATION_MISMATCH,
          place(owner).child("localhostProfile"),
          "seccomp profile in annotation and field must match");
    }
  }

  /** Says which annotations do nothing because the field they stood for is missing. */
  static void warnPod(PodManifest pod, FieldErrors errors) {
    boolean hasField =
        pod.securityContext().flatMap(context -> context.seccompProfile()).isPresent();
    if (!hasField && pod.annotations().containsKey(LegacySeccompAnnotations.POD_KEY)) {
      warn(LegacySeccompAnnotations.POD_KEY, errors);
    }
  }

  static void warnContainer(PodManifest pod, PodContainer container, FieldErrors errors) {
    boolean hasField =
        container.securityContext().flatMap(context -> context.seccompProfile()).isPresent();
    String key = LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + container.name();
    if (!hasField && pod.annotations().containsKey(key)) {
      warn(key, errors);
    }
  }

  private static void warn(String key, FieldErrors errors) {
    errors.warn(
        AdmissionRule.SECCOMP_ANNOTATION_IGNORED,
        FieldPlace.ANNOTATIONS.entry(key),
        "non-functional in v1.27+; use the \"seccompProfile\" field instead");
  }

  private static FieldPlace place(@Nullable PodContainer owner) {
    return FieldPlace.ofContext(owner).child(FIELD);
  }
}
