package io.github.seccomp4j.dsl.kubernetes;

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
import java.util.Set;

/**
 * What the Pod Security Standard "baseline" makes of a security context; told at {@link Hardening}.
 * Source: k8s.io/pod-security-admission, policy version 1.37.
 */
final class BaselineStandard implements ContextHardening {

  private static final Set<String> CAPABILITIES =
      Set.of(
          "AUDIT_WRITE",
          "CHOWN",
          "DAC_OVERRIDE",
          "FOWNER",
          "FSETID",
          "KILL",
          "MKNOD",
          "NET_BIND_SERVICE",
          "SETFCAP",
          "SETGID",
          "SETPCAP",
          "SETUID",
          "SYS_CHROOT");
  private static final Set<String> SELINUX_TYPES =
      Set.of("", "container_t", "container_init_t", "container_kvm_t", "container_engine_t");

  private final Optional<SeccompReference> seccomp;
  private final boolean windows;
  private final boolean unmaskedProc;

  /** Makes the standard; only in a user namespace of its own may a Pod unmask /proc. */
  BaselineStandard(Optional<SeccompReference> seccomp, boolean windows, boolean unmaskedProc) {
    this.seccomp = seccomp;
    this.windows = windows;
    this.unmaskedProc = unmaskedProc;
  }

  @Override
  public PodSecurity applyTo(PodSecurity pod) {
    PodSecurity.Builder hardened =
        pod.toBuilder()
            .windowsOptions(pod.windowsOptions().map(BaselineStandard::withoutHostProcess));
    if (windows) {
      return hardened.build();
    }
    return hardened
        .seccompProfile(seccompProfile(pod.seccompProfile()))
        .appArmorProfile(pod.appArmorProfile().map(BaselineStandard::allowed))
        .seLinuxOptions(pod.seLinuxOptions().map(BaselineStandard::allowed))
        .build();
  }

  @Override
  public ContainerSecurity applyTo(ContainerSecurity container) {
    ContainerSecurity.Builder hardened =
        container.toBuilder()
            .windowsOptions(container.windowsOptions().map(BaselineStandard::withoutHostProcess));
    if (windows) {
      return hardened.build();
    }
    return hardened
        .privileged(false)
        .capabilities(container.capabilities().map(BaselineStandard::allowed))
        .procMount(container.procMount().map(mount -> unmaskedProc ? mount : ProcMount.DEFAULT))
        .seccompProfile(seccompProfile(container.seccompProfile()))
        .appArmorProfile(container.appArmorProfile().map(BaselineStandard::allowed))
        .seLinuxOptions(container.seLinuxOptions().map(BaselineStandard::allowed))
        .build();
  }

  private Optional<SeccompProfileField> seccompProfile(Optional<SeccompProfileField> said) {
    return seccomp.map(SeccompReference::toField).or(() -> said.map(BaselineStandard::allowed));
  }

  private static SeccompProfileField allowed(SeccompProfileField field) {
    return field.reference().isProtected() ? field : SeccompReference.runtimeDefault().toField();
  }

  private static CapabilityChanges allowed(CapabilityChanges changes) {
    return changes.toBuilder()
        .add(changes.add().stream().filter(c -> CAPABILITIES.contains(c.token())).toList())
        .build();
  }

  private static AppArmorProfileField allowed(AppArmorProfileField field) {
    return field.reference().isProtected() ? field : AppArmorReference.runtimeDefault().toField();
  }

  private static SelinuxLabel allowed(SelinuxLabel label) {
    return label.toBuilder()
        .type(label.type().filter(SELINUX_TYPES::contains))
        .user(label.user().filter(String::isEmpty))
        .role(label.role().filter(String::isEmpty))
        .build();
  }

  private static WindowsSecurity withoutHostProcess(WindowsSecurity options) {
    return options.toBuilder().hostProcess(options.hostProcess().map(value -> false)).build();
  }
}
