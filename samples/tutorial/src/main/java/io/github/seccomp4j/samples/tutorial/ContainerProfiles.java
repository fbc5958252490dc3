package io.github.seccomp4j.samples.tutorial;

import io.fabric8.kubernetes.api.model.Pod;
import io.github.seccomp4j.dsl.kubernetes.Fabric8;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Optional;

/**
 * Which profile the first container of a Pod asks for and gets, by the rules of kubelet 1.27 and
 * later: the container's field, else the Pod's, else what the node's {@code seccompDefault} says;
 * none at all if it is privileged.
 */
final class ContainerProfiles {

  private final PodSecurity pod;
  private final ContainerSecurity container;

  private ContainerProfiles(PodSecurity pod, ContainerSecurity container) {
    this.pod = pod;
    this.container = container;
  }

  static ContainerProfiles of(Pod pod) {
    return new ContainerProfiles(
        Fabric8.toPodSecurity(pod.getSpec().getSecurityContext()),
        Fabric8.toContainerSecurity(pod.getSpec().getContainers().get(0).getSecurityContext()));
  }

  /** What is asked for; empty if neither the container nor the Pod says anything. */
  Optional<SeccompReference> asked() {
    return container.seccompProfile().or(pod::seccompProfile).map(SeccompProfileField::reference);
  }

  /** What the container runs with. */
  SeccompReference got(boolean seccompDefault) {
    return asked()
        .orElse(seccompDefault ? SeccompReference.runtimeDefault() : SeccompReference.unconfined());
  }

  /** The file on the node without which the container is not created; empty if it needs none. */
  Optional<String> neededFile() {
    return asked()
        .filter(SeccompReference.Localhost.class::isInstance)
        .map(reference -> ((SeccompReference.Localhost) reference).path());
  }
}
