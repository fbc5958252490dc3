package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompAnnotationValue;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Optional;

/**
 * What a kubelet makes of a Pod: which reference holds for a container, and what it sends to the
 * runtime. The first that says something wins as a whole: the container's field, the Pod's field;
 * up to 1.19 each level's annotation after its field.
 *
 * @param reference what is referred to, as it was written
 * @param origin who said so
 * @param pointer where in the Pod; empty if nowhere
 * @param message what the kubelet sends
 * @param kubeletError what the kubelet says instead of creating the container
 */
record SeccompChoice(
    SeccompReference reference,
    SeccompOrigin origin,
    String pointer,
    CriSecurity message,
    Optional<String> kubeletError) {

  private static final String NO_PATH =
      "localhostProfile must be set if seccompProfile type is Localhost.";
  private static final String ANNOTATIONS = "/metadata/annotations/";

  /** A reference and who made it; the annotation's own text if the kubelet reads it. */
  private record Said(
      SeccompReference reference, SeccompOrigin origin, String pointer, Optional<String> token) {

    Said(SeccompReference reference, SeccompOrigin origin, String pointer) {
      this(reference, origin, pointer, Optional.empty());
    }
  }

  static SeccompChoice ofContainer(
      PodManifest pod, PodContainer container, NodePool pool, PodArrival arrival) {
    Optional<Said> atContainer =
        container
            .securityContext()
            .flatMap(ContainerSecurity::seccompProfile)
            .map(
                field ->
                    field(
                        field,
                        SeccompOrigin.CONTAINER_FIELD,
                        container.pointer() + "/securityContext/seccompProfile"))
            .or(
                () ->
                    copied(
                        pod,
                        containerKey(container),
                        SeccompOrigin.COPIED_CONTAINER_ANNOTATION,
                        arrival));
    Optional<Said> atPod =
        pod.securityContext()
            .flatMap(PodSecurity::seccompProfile)
            .map(
                field ->
                    field(field, SeccompOrigin.POD_FIELD, "/spec/securityContext/seccompProfile"))
            .or(
                () ->
                    copied(
                        pod,
                        LegacySeccompAnnotations.POD_KEY,
                        SeccompOrigin.COPIED_POD_ANNOTATION,
                        arrival));
    return choose(pod, container, pool, atContainer, atPod);
  }

  private static SeccompChoice choose(
      PodManifest pod,
      PodContainer container,
      NodePool pool,
      Optional<Said> atContainer,
      Optional<Said> atPod) {
    KubernetesVersion kubelet = pool.kubelet();
    Said fallback =
        pool.seccompDefault()
            ? new Said(SeccompReference.runtimeDefault(), SeccompOrigin.SECCOMP_DEFAULT, "")
            : new Said(SeccompReference.unconfined(), SeccompOrigin.NOTHING, "");
    Said byFields = atContainer.or(() -> atPod).orElse(fallback);
    Said byText =
        KubeletEra.writesAnnotationsAsText(kubelet)
            ? atContainer
                .or(
                    () ->
                        annotation(
                            pod, containerKey(container), SeccompOrigin.CONTAINER_ANNOTATION))
                .or(() -> atPod)
                .or(
                    () ->
                        annotation(
                            pod, LegacySeccompAnnotations.POD_KEY, SeccompOrigin.POD_ANNOTATION))
                .orElse(fallback)
            : byFields;
    Said counting = KubeletEra.decidesByAnnotations(kubelet) ? byText : byFields;
    boolean isRefused = isEmptyPath(counting) && KubeletEra.refusesEmptyPath(kubelet);
    Optional<ContainerSecurity> security = container.securityContext();
    CriSecurity message =
        new CriSecurity(
            KubeletEra.sendsMessage(kubelet) && !isRefused
                ? Optional.of(message(byFields.reference(), pool))
                : Optional.empty(),
            KubeletEra.sendsText(kubelet) && !isRefused
                ? Optional.of(text(byText, pool))
                : Optional.empty(),
            security.flatMap(ContainerSecurity::privileged).orElse(false),
            !security.flatMap(ContainerSecurity::allowPrivilegeEscalation).orElse(true));
    return new SeccompChoice(
        counting.reference(),
        counting.origin(),
        counting.pointer(),
        message,
        isRefused ? Optional.of(NO_PATH) : Optional.empty());
  }

  static SeccompChoice ofSandbox(PodManifest pod, NodePool pool) {
    boolean isPrivileged =
        pod.containers().stream()
            .anyMatch(
                container ->
                    container
                        .securityContext()
                        .flatMap(ContainerSecurity::privileged)
                        .orElse(false));
    return new SeccompChoice(
        SeccompReference.runtimeDefault(),
        SeccompOrigin.SANDBOX,
        "",
        new CriSecurity(
            KubeletEra.sendsMessage(pool.kubelet())
                ? Optional.of(CriProfile.runtimeDefault())
                : Optional.empty(),
            KubeletEra.sendsText(pool.kubelet())
                ? Optional.of(SeccompAnnotationValue.RUNTIME_DEFAULT.token())
                : Optional.empty(),
            isPrivileged,
            false),
        Optional.empty());
  }

  private static String containerKey(PodContainer container) {
    return LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + container.name();
  }

  private static Said field(SeccompProfileField field, SeccompOrigin origin, String pointer) {
    return new Said(field.reference(), origin, pointer);
  }

  // The API server makes no field of a value without meaning, nor of one without a path.
  private static Optional<Said> copied(
      PodManifest pod, String key, SeccompOrigin origin, PodArrival arrival) {
    if (!arrival.copiesAnnotations()) {
      return Optional.empty();
    }
    return annotation(pod, key, origin)
        .map(said -> new Said(said.reference(), origin, said.pointer()))
        .filter(said -> !(said.reference() instanceof SeccompReference.Unrecognized))
        .filter(said -> !isEmptyPath(said));
  }

  private static Optional<Said> annotation(PodManifest pod, String key, SeccompOrigin origin) {
    return Optional.ofNullable(pod.annotations().get(key))
        .map(
            value ->
                new Said(
                    new SeccompAnnotationValue(value).reference(),
                    origin,
                    annotationPointer(key),
                    Optional.of(value)));
  }

  static String annotationPointer(String key) {
    return ANNOTATIONS + key.replace("~", "~0").replace("/", "~1");
  }

  private static boolean isEmptyPath(Said said) {
    return said.reference() instanceof SeccompReference.Localhost localhost
        && localhost.path().isEmpty();
  }

  private static CriProfile message(SeccompReference reference, NodePool pool) {
    if (reference instanceof SeccompReference.RuntimeDefault) {
      return CriProfile.runtimeDefault();
    }
    if (reference instanceof SeccompReference.Localhost localhost && !localhost.path().isEmpty()) {
      return CriProfile.localhost(pool.profilePath(localhost.path()));
    }
    return CriProfile.unconfined();
  }

  // A field without meaning is as if nothing were said; an annotation is handed on as it is.
  private static String text(Said said, NodePool pool) {
    SeccompReference reference = said.reference();
    boolean isAnnotation = said.token().isPresent();
    if (reference instanceof SeccompReference.Localhost localhost
        && (isAnnotation || !localhost.path().isEmpty())) {
      return SeccompAnnotationValue.localhost(pool.profilePath(localhost.path())).token();
    }
    if (isAnnotation) {
      return said.token().orElseThrow();
    }
    boolean hasMeaning =
        reference instanceof SeccompReference.RuntimeDefault
            || (reference instanceof SeccompReference.Unconfined
                && said.origin() != SeccompOrigin.NOTHING);
    if (hasMeaning) {
      return SeccompAnnotationValue.of(reference).map(SeccompAnnotationValue::token).orElse("");
    }
    return pool.seccompDefault() ? SeccompAnnotationValue.RUNTIME_DEFAULT.token() : "";
  }
}
