package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.PodManifest;

/**
 * A check from which Windows Pods are exempt, because the API server refuses there what it demands.
 *
 * @param check the check of other Pods
 */
public record ExceptWindows(PodCheck check) implements PodCheck {

  @Override
  public boolean allows(PodManifest pod) {
    return (pod.osName().isPresent() && pod.osName().get().equals("windows")) || check.allows(pod);
  }

  @Override
  public Violation violation(PodManifest pod) {
    return check.violation(pod);
  }
}
