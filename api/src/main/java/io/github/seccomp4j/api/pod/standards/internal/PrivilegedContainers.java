package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;

/** Forbids privileged containers. */
public final class PrivilegedContainers extends SecurityContextCheck {

  @Override
  boolean allows(ContainerSecurity container) {
    return !container.privileged().orElse(false);
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<PodContainer> containers = offenders(pod);
    return new Violation(
        "privileged",
        Wording.containers(containers) + " must not set securityContext.privileged=true",
        containers.stream()
            .map(
                container ->
                    new Place(
                        Place.ofContext(container.pointer(), "privileged"),
                        Wording.the(container) + " is privileged",
                        "remove privileged or set it to false"))
            .toList());
  }
}
