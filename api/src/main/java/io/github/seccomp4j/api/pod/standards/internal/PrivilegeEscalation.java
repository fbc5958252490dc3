package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;

/** Demands that no container can gain more privileges than its parent process. */
public final class PrivilegeEscalation extends SecurityContextCheck {

  @Override
  boolean allows(ContainerSecurity container) {
    return !container.allowPrivilegeEscalation().orElse(true);
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<PodContainer> containers = offenders(pod);
    return new Violation(
        "allowPrivilegeEscalation != false",
        Wording.containers(containers) + " must set securityContext.allowPrivilegeEscalation=false",
        containers.stream()
            .map(
                container ->
                    new Place(
                        Place.ofContext(container.pointer(), "allowPrivilegeEscalation"),
                        Wording.the(container) + " does not set allowPrivilegeEscalation=false",
                        "set allowPrivilegeEscalation to false"))
            .toList());
  }
}
