package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;

/** Forbids asking for no seccomp profile. */
public final class ForbiddenSeccompProfiles extends SecurityContextCheck {

  @Override
  boolean allows(PodSecurity pod) {
    return pod.seccompProfile().isEmpty() || SeccompTypes.allow(pod.seccompProfile().get());
  }

  @Override
  boolean allows(ContainerSecurity container) {
    return container.seccompProfile().isEmpty()
        || SeccompTypes.allow(container.seccompProfile().get());
  }

  @Override
  public Violation violation(PodManifest pod) {
    return SeccompTypes.forbidden(pod, !allowsPod(pod), offenders(pod));
  }
}
