package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.ArrayList;
import java.util.List;

/** A check that looks at the Pod's security context and at each container for itself. */
abstract class SecurityContextCheck implements PodCheck {

  private static final ContainerSecurity NOTHING = ContainerSecurity.builder().build();

  /** Tells whether what is said for the whole Pod is allowed. */
  boolean allows(PodSecurity pod) {
    return true;
  }

  /** Tells whether what a container says is allowed; without a context it says nothing. */
  boolean allows(ContainerSecurity container) {
    return true;
  }

  boolean allows(PodContainer container) {
    return allows(container.securityContext().orElse(NOTHING));
  }

  @Override
  public boolean allows(PodManifest pod) {
    if (!allowsPod(pod)) {
      return false;
    }
    List<PodContainer> containers = pod.containers();
    for (int i = 0; i < containers.size(); i++) {
      if (!allows(containers.get(i))) {
        return false;
      }
    }
    return true;
  }

  final boolean allowsPod(PodManifest pod) {
    return pod.securityContext().isEmpty() || allows(pod.securityContext().get());
  }

  final List<PodContainer> offenders(PodManifest pod) {
    List<PodContainer> offenders = new ArrayList<>();
    for (PodContainer container : pod.containers()) {
      if (!allows(container)) {
        offenders.add(container);
      }
    }
    return offenders;
  }
}
