package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.PodManifest;

/** One check of the Pod Security Standards, in one revision. Immutable. */
public interface PodCheck {

  /**
   * Tells whether a Pod passes; builds no text.
   *
   * @param pod the Pod
   * @return true if nothing in it is forbidden
   */
  boolean allows(PodManifest pod);

  /**
   * Says what is forbidden in a Pod.
   *
   * @param pod a Pod that does not pass
   * @return the reason in Kubernetes' words, and the places
   */
  Violation violation(PodManifest pod);
}
