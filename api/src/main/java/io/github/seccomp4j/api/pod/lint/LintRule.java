package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;

/** One thing lint looks for. Immutable. */
interface LintRule {

  /** Looks at what the Pod says for all its containers. */
  default void checkPod(PodManifest pod, LintTarget target, Reporter reporter) {}

  /** Looks at one container. */
  default void checkContainer(
      PodManifest pod, PodContainer container, LintTarget target, Reporter reporter) {}
}
