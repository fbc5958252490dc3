package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.OpenToken;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.List;
import java.util.Optional;

/** What the Pod's security context and its host namespaces may say. */
final class PodChecks {

  private static final List<String> GROUP_CHANGES = List.of("Always", "OnRootMismatch");
  private static final List<String> GROUPS = List.of("Merge", "Strict");
  private static final List<String> LABEL_CHANGES = List.of("MountOption", "Recursive");
  private static final String OWN_USERS = "when `hostUsers` is false";

  private PodChecks() {}

  static void checkContext(PodManifest pod, FieldErrors errors) {
    Optional<PodSecurity> context = pod.securityContext();
    if (context.isPresent()) {
      PodSecurity security = context.get();
      Identities.check(security.fsGroup(), "fsGroup", null, errors);
      Identities.check(security.runAsUser(), "runAsUser", null, errors);
      Identities.check(security.runAsGroup(), "runAsGroup", null, errors);
      Identities.checkGroups(security.supplementalGroups(), errors);
    }
    checkProcesses(pod, errors);
    if (context.isPresent()) {
      PodSecurity security = context.get();
      SysctlChecks.check(pod, security.sysctls(), errors);
      checkWord(security.fsGroupChangePolicy(), "fsGroupChangePolicy", GROUP_CHANGES, errors);
      SeccompChecks.checkField(security.seccompProfile(), null, errors);
      WindowsChecks.check(security.windowsOptions(), null, errors);
      AppArmorChecks.checkField(security.appArmorProfile(), null, errors);
      checkWord(security.supplementalGroupsPolicy(), "supplementalGroupsPolicy", GROUPS, errors);
      checkWord(security.seLinuxChangePolicy(), "seLinuxChangePolicy", LABEL_CHANGES, errors);
    }
  }

  private static void checkProcesses(PodManifest pod, FieldErrors errors) {
    if (pod.hostPid().orElse(false) && pod.shareProcessNamespace().orElse(false)) {
      errors.invalid(
          AdmissionRule.SHARED_PROCESSES,
          FieldPlace.SPEC.child("shareProcessNamespace"),
          new JsonBoolean(true),
          "ShareProcessNamespace and HostPID cannot both be enabled");
    }
  }

  private static void checkWord(
      Optional<? extends OpenToken> word,
      String member,
      List<String> supported,
      FieldErrors errors) {
    if (word.isPresent() && !supported.contains(word.get().token())) {
      errors.notSupported(
          AdmissionRule.POLICY,
          FieldPlace.ofContext(null).child(member),
          word.get().token(),
          supported);
    }
  }

  /** A Pod with users of its own has its own namespaces. */
  static void checkHostUsers(PodManifest pod, FieldErrors errors) {
    if (pod.hostUsers().orElse(true)) {
      return;
    }
    if (pod.hostNetwork().orElse(false)) {
      errors.forbidden(AdmissionRule.HOST_USERS, FieldPlace.SPEC.child("hostNetwork"), OWN_USERS);
    }
    if (pod.hostPid().orElse(false)) {
      errors.forbidden(
          AdmissionRule.HOST_USERS, FieldPlace.SPEC.childSpelt("HostPID", "hostPID"), OWN_USERS);
    }
    if (pod.hostIpc().orElse(false)) {
      errors.forbidden(
          AdmissionRule.HOST_USERS, FieldPlace.SPEC.childSpelt("HostIPC", "hostIPC"), OWN_USERS);
    }
  }
}
