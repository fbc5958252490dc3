package io.github.seccomp4j.dsl.kubernetes;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.AppArmorReference;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the Pod Security Standard "restricted" makes of a security context; told at {@link
 * Hardening}. Source: k8s.io/pod-security-admission, policy version 1.37.
 */
final class RestrictedStandard {

  private static final Capability NET_BIND_SERVICE = new Capability("NET_BIND_SERVICE");
  private static final Set<String> SELINUX_TYPES =
      Set.of("", "container_t", "container_init_t", "container_kvm_t", "container_engine_t");

  private final Optional<SeccompReference> seccomp;
  private final boolean windows;

  RestrictedStandard(Optional<SeccompReference> seccomp, boolean windows) {
    this.seccomp = seccomp;
    this.windows = windows;
  }

  PodSecurity applyTo(PodSecurity pod) {
    PodSecurity.Builder hardened =
        pod.toBuilder()
            .runAsNonRoot(true)
            .windowsOptions(pod.windowsOptions().map(RestrictedStandard::withoutHostProcess));
    if (windows) {
      return hardened.build();
    }
    return hardened
        .runAsUser(nonRoot(pod.runAsUser()))
        .seccompProfile(seccompProfile(pod.seccompProfile()))
        .appArmorProfile(pod.appArmorProfile().map(RestrictedStandard::allowed))
        .seLinuxOptions(pod.seLinuxOptions().map(RestrictedStandard::allowed))
        .build();
  }

  ContainerSecurity applyTo(ContainerSecurity container) {
    ContainerSecurity.Builder hardened =
        container.toBuilder()
            .runAsNonRoot(true)
            .windowsOptions(container.windowsOptions().map(RestrictedStandard::withoutHostProcess));
    if (windows) {
      return hardened.build();
    }
    return hardened
        .allowPrivilegeEscalation(false)
        .privileged(false)
        .capabilities(capabilities(container.capabilities()))
        .runAsUser(nonRoot(container.runAsUser()))
        .procMount(container.procMount().map(mount -> ProcMount.DEFAULT))
        .seccompProfile(seccompProfile(container.seccompProfile()))
        .appArmorProfile(container.appArmorProfile().map(RestrictedStandard::allowed))
        .seLinuxOptions(container.seLinuxOptions().map(RestrictedStandard::allowed))
        .build();
  }

  private static OptionalLong nonRoot(OptionalLong user) {
    return user.equals(OptionalLong.of(0)) ? OptionalLong.empty() : user;
  }

  private SeccompProfileField seccompProfile(Optional<SeccompProfileField> said) {
    return seccomp
        .map(SeccompReference::toField)
        .or(() -> said.filter(field -> field.reference().isProtected()))
        .orElseGet(() -> SeccompReference.runtimeDefault().toField());
  }

  private static CapabilityChanges capabilities(Optional<CapabilityChanges> said) {
    CapabilityChanges changes = said.orElseGet(() -> CapabilityChanges.builder().build());
    return changes.toBuilder()
        .add(changes.add().stream().filter(NET_BIND_SERVICE::equals).toList())
        .drop(Set.of(CapabilityChanges.ALL))
        .build();
  }

  private static AppArmorProfileField allowed(AppArmorProfileField field) {
    return field.reference().isProtected() ? field : AppArmorReference.runtimeDefault().toField();
  }

  private static SelinuxLabel allowed(SelinuxLabel label) {
    return label.toBuilder()
        .type(label.type().filter(SELINUX_TYPES::contains))
        .user(Optional.empty())
        .role(Optional.empty())
        .build();
  }

  private static WindowsSecurity withoutHostProcess(WindowsSecurity options) {
    return options.toBuilder().hostProcess(options.hostProcess().map(value -> false)).build();
  }
}
