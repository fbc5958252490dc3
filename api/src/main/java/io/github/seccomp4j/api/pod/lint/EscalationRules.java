package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.List;
import java.util.Optional;

/**
 * Reports what {@code allowPrivilegeEscalation} does not go together with: it is the kernel's
 * {@code no_new_privs}, and decides when the OCI runtime loads the filter.
 */
final class EscalationRules implements LintRule {

  @Override
  public void checkContainer(
      PodManifest pod, PodContainer container, LintTarget target, Reporter reporter) {
    if (EffectiveField.isForWindows(pod) || EffectiveField.isPrivileged(container)) {
      return;
    }
    Optional<Boolean> allowed =
        container.securityContext().flatMap(ContainerSecurity::allowPrivilegeEscalation);
    if (allowed.isPresent() && !allowed.get()) {
      checkDenied(container, target, reporter);
    } else {
      checkAllowed(pod, container, reporter);
    }
  }

  // The API server catches CAP_SYS_ADMIN only, the one spelling that containerd does not read.
  private static void checkDenied(PodContainer container, LintTarget target, Reporter reporter) {
    List<Capability> added =
        AddedCapabilities.changes(container).map(CapabilityChanges::add).orElse(List.of());
    for (int i = 0; i < added.size(); i++) {
      boolean grants =
          AddedCapabilities.isAll(added.get(i))
              || AddedCapabilities.read(added.get(i), target)
                  .filter(Capability.SYS_ADMIN::equals)
                  .isPresent();
      if (grants) {
        reporter.report(
            "escalation-denied-with-sys-admin",
            container.pointer() + "/securityContext/capabilities/add/" + i,
            "allowPrivilegeEscalation is false, but \""
                + added.get(i)
                + "\" gives the container CAP_SYS_ADMIN from the start",
            "remove the capability");
      }
    }
  }

  private static void checkAllowed(PodManifest pod, PodContainer container, Reporter reporter) {
    Optional<EffectiveField> field = EffectiveField.of(pod, container);
    if (field.isPresent() && field.get().reference() instanceof SeccompReference.Localhost) {
      reporter.report(
          "filter-loaded-early",
          field.get().pointer(),
          "container \""
              + container.name()
              + "\" does not set allowPrivilegeEscalation to false: runc loads the profile before"
              + " it drops privileges, so the profile must allow what runc itself still calls",
          "set allowPrivilegeEscalation to false, or allow the OCI runtime's calls too");
    }
  }
}
