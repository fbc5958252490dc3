package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.PodManifest;

/**
 * A check from which Pods in a user namespace of their own are exempt, because root is nobody
 * outside of it.
 *
 * @param check the check of other Pods
 */
public record ExceptUserNamespaces(PodCheck check) implements PodCheck {

  @Override
  public boolean allows(PodManifest pod) {
    return !pod.hostUsers().orElse(true) || check.allows(pod);
  }

  @Override
  public Violation violation(PodManifest pod) {
    return check.violation(pod);
  }
}
