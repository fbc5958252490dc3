package io.github.seccomp4j.dsl.kubernetes;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the Pod Security Standard "restricted" makes of a security context: what "baseline" does,
 * and more; told at {@link Hardening}. Source: k8s.io/pod-security-admission, policy version 1.37.
 */
final class RestrictedStandard implements ContextHardening {

  private static final Capability NET_BIND_SERVICE = new Capability("NET_BIND_SERVICE");

  private final BaselineStandard baseline;
  private final boolean windows;

  RestrictedStandard(Optional<SeccompReference> seccomp, boolean windows) {
    this.baseline = new BaselineStandard(seccomp, windows, false);
    this.windows = windows;
  }

  @Override
  public PodSecurity applyTo(PodSecurity pod) {
    PodSecurity allowed = baseline.applyTo(pod);
    PodSecurity.Builder hardened = allowed.toBuilder().runAsNonRoot(true);
    return windows
        ? hardened.build()
        : hardened
            .runAsUser(nonRoot(allowed.runAsUser()))
            .seccompProfile(seccompProfile(allowed.seccompProfile()))
            .build();
  }

  @Override
  public ContainerSecurity applyTo(ContainerSecurity container) {
    ContainerSecurity allowed = baseline.applyTo(container);
    ContainerSecurity.Builder hardened = allowed.toBuilder().runAsNonRoot(true);
    return windows
        ? hardened.build()
        : hardened
            .allowPrivilegeEscalation(false)
            .capabilities(capabilities(allowed.capabilities()))
            .runAsUser(nonRoot(allowed.runAsUser()))
            .seccompProfile(seccompProfile(allowed.seccompProfile()))
            .build();
  }

  private static OptionalLong nonRoot(OptionalLong user) {
    return user.equals(OptionalLong.of(0)) ? OptionalLong.empty() : user;
  }

  private static SeccompProfileField seccompProfile(Optional<SeccompProfileField> allowed) {
    return allowed.orElseGet(() -> SeccompReference.runtimeDefault().toField());
  }

  private static CapabilityChanges capabilities(Optional<CapabilityChanges> said) {
    CapabilityChanges changes = said.orElseGet(() -> CapabilityChanges.builder().build());
    return changes.toBuilder()
        .add(changes.add().stream().filter(NET_BIND_SERVICE::equals).toList())
        .drop(Set.of(CapabilityChanges.ALL))
        .build();
  }
}
