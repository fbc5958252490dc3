package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import java.util.List;
import java.util.Optional;

/** What a container's own security context may say. */
final class ContainerChecks {

  private static final List<String> PROC_MOUNTS = List.of("Default", "Unmasked");
  private static final String SYS_ADMIN = "CAP_SYS_ADMIN";

  private ContainerChecks() {}

  static void check(
      PodContainer container, AppArmorPreparation prepared, boolean hostUsers, FieldErrors errors) {
    Optional<ContainerSecurity> context = container.securityContext();
    if (context.isEmpty()) {
      return;
    }
    ContainerSecurity security = context.get();
    Identities.check(security.runAsUser(), "runAsUser", container, errors);
    Identities.check(security.runAsGroup(), "runAsGroup", container, errors);
    if (security.procMount().isPresent()) {
      checkProcMount(security.procMount().get(), container, hostUsers, errors);
    }
    SeccompChecks.checkField(security.seccompProfile(), container, errors);
    if (security.allowPrivilegeEscalation().isPresent()
        && !security.allowPrivilegeEscalation().get()) {
      checkEscalation(security, container, prepared, errors);
    }
    WindowsChecks.check(security.windowsOptions(), container, errors);
    AppArmorChecks.checkField(security.appArmorProfile(), container, errors);
  }

  private static void checkProcMount(
      ProcMount mount, PodContainer container, boolean hostUsers, FieldErrors errors) {
    if (!mount.isRecognized()) {
      errors.notSupported(
          AdmissionRule.PROC_MOUNT, procMount(container), mount.token(), PROC_MOUNTS);
    }
    if (hostUsers && mount.equals(ProcMount.UNMASKED)) {
      errors.invalid(
          AdmissionRule.PROC_MOUNT,
          procMount(container),
          new JsonString(mount.token()),
          "`hostUsers` must be false to use `Unmasked`");
    }
  }

  private static FieldPlace procMount(PodContainer container) {
    return FieldPlace.ofContext(container).child("procMount");
  }

  // Only this one spelling is caught; see what the workload lint says of the others.
  private static void checkEscalation(
      ContainerSecurity security,
      PodContainer container,
      AppArmorPreparation prepared,
      FieldErrors errors) {
    if (security.privileged().orElse(false)) {
      contradiction(security, container, prepared, "`privileged` to true", errors);
    }
    List<Capability> added = security.capabilities().map(CapabilityChanges::add).orElse(List.of());
    for (Capability capability : added) {
      if (capability.token().equals(SYS_ADMIN)) {
        contradiction(security, container, prepared, "`capabilities.Add` " + SYS_ADMIN, errors);
      }
    }
  }

  private static void contradiction(
      ContainerSecurity security,
      PodContainer container,
      AppArmorPreparation prepared,
      String what,
      FieldErrors errors) {
    errors.invalid(
        AdmissionRule.ESCALATION,
        FieldPlace.ofContext(container),
        InternalForm.context(security, prepared.own(container)),
        "cannot set `allowPrivilegeEscalation` to false and " + what);
  }
}
