package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.List;
import java.util.Optional;

/** The operating system a Pod names, and the fields of the other one that it may not set. */
final class PodSystem {

  private static final String LINUX = "linux";
  private static final String WINDOWS = "windows";
  private static final List<String> KNOWN = List.of(LINUX, WINDOWS);
  private static final String NOT_ON_WINDOWS = "cannot be set for a windows pod";

  private PodSystem() {}

  static boolean isWindows(PodManifest pod) {
    return pod.osName().isPresent() && pod.osName().get().equals(WINDOWS);
  }

  static void check(PodManifest pod, FieldErrors errors) {
    if (pod.osName().isEmpty()) {
      return;
    }
    switch (pod.osName().get()) {
      case LINUX -> checkLinux(pod, errors);
      case WINDOWS -> checkWindows(pod, errors);
      case "" ->
          errors.required(
              AdmissionRule.OPERATING_SYSTEM,
              FieldPlace.SPEC.child("os").child("name"),
              "cannot be empty");
      default ->
          errors.notSupported(
              AdmissionRule.OPERATING_SYSTEM,
              FieldPlace.SPEC.child("os"),
              pod.osName().get(),
              KNOWN);
    }
  }

  private static void checkLinux(PodManifest pod, FieldErrors errors) {
    if (pod.securityContext().flatMap(PodSecurity::windowsOptions).isPresent()) {
      forbidOnLinux(FieldPlace.ofContext(null), errors);
    }
    for (PodContainer container : pod.containers()) {
      if (container.securityContext().flatMap(ContainerSecurity::windowsOptions).isPresent()) {
        forbidOnLinux(FieldPlace.ofContext(container), errors);
      }
    }
  }

  private static void forbidOnLinux(FieldPlace context, FieldErrors errors) {
    errors.forbidden(
        AdmissionRule.WINDOWS_FIELD,
        context.child("windowsOptions"),
        "windows options cannot be set for a linux pod");
  }

  private static void checkWindows(PodManifest pod, FieldErrors errors) {
    Optional<PodSecurity> context = pod.securityContext();
    FieldPlace place = FieldPlace.ofContext(null);
    context.ifPresent(
        security -> {
          forbid(security.appArmorProfile().isPresent(), place.child("appArmorProfile"), errors);
          forbid(security.seLinuxOptions().isPresent(), place.child("seLinuxOptions"), errors);
        });
    forbid(pod.hostUsers().isPresent(), FieldPlace.SPEC.child("hostUsers"), errors);
    forbid(pod.hostPid().orElse(false), FieldPlace.SPEC.child("hostPID"), errors);
    forbid(pod.hostIpc().orElse(false), FieldPlace.SPEC.child("hostIPC"), errors);
    forbid(
        pod.shareProcessNamespace().isPresent(),
        FieldPlace.SPEC.child("shareProcessNamespace"),
        errors);
    context.ifPresent(security -> checkWindows(security, place, errors));
    for (PodContainer container : pod.containers()) {
      container
          .securityContext()
          .ifPresent(security -> checkWindows(security, FieldPlace.ofContext(container), errors));
    }
  }

  private static void checkWindows(PodSecurity security, FieldPlace place, FieldErrors errors) {
    forbid(security.seccompProfile().isPresent(), place.child("seccompProfile"), errors);
    forbid(security.fsGroup().isPresent(), place.child("fsGroup"), errors);
    forbid(security.fsGroupChangePolicy().isPresent(), place.child("fsGroupChangePolicy"), errors);
    forbid(!security.sysctls().isEmpty(), place.child("sysctls"), errors);
    forbid(security.runAsUser().isPresent(), place.child("runAsUser"), errors);
    forbid(security.runAsGroup().isPresent(), place.child("runAsGroup"), errors);
    forbid(hasGroups(security), place.child("supplementalGroups"), errors);
    forbid(
        security.supplementalGroupsPolicy().isPresent(),
        place.child("supplementalGroupsPolicy"),
        errors);
    forbid(security.seLinuxChangePolicy().isPresent(), place.child("seLinuxChangePolicy"), errors);
  }

  // An empty list is a list to the API server here, unlike with sysctls.
  private static boolean hasGroups(PodSecurity security) {
    return !security.supplementalGroups().isEmpty()
        || security
            .otherMembers()
            .get("supplementalGroups")
            .filter(JsonArray.class::isInstance)
            .isPresent();
  }

  private static void checkWindows(
      ContainerSecurity security, FieldPlace place, FieldErrors errors) {
    forbid(security.appArmorProfile().isPresent(), place.child("appArmorProfile"), errors);
    forbid(security.seLinuxOptions().isPresent(), place.child("seLinuxOptions"), errors);
    forbid(security.seccompProfile().isPresent(), place.child("seccompProfile"), errors);
    forbid(security.capabilities().isPresent(), place.child("capabilities"), errors);
    forbid(
        security.readOnlyRootFilesystem().isPresent(),
        place.child("readOnlyRootFilesystem"),
        errors);
    forbid(security.privileged().isPresent(), place.child("privileged"), errors);
    forbid(
        security.allowPrivilegeEscalation().isPresent(),
        place.child("allowPrivilegeEscalation"),
        errors);
    forbid(security.procMount().isPresent(), place.child("procMount"), errors);
    forbid(security.runAsUser().isPresent(), place.child("runAsUser"), errors);
    forbid(security.runAsGroup().isPresent(), place.child("runAsGroup"), errors);
  }

  private static void forbid(boolean isSet, FieldPlace place, FieldErrors errors) {
    if (isSet) {
      errors.forbidden(AdmissionRule.LINUX_FIELD, place, NOT_ON_WINDOWS);
    }
  }
}
