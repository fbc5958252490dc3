package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;

/** Reports containers for which nobody has chosen a profile. */
final class NoSeccompProfile implements LintRule {

  private static final String CODE = "no-seccomp-profile";

  /** Up to this version the API server copied annotations into fields. */
  static final int LAST_ANNOTATIONS = 26;

  @Override
  public void checkContainer(
      PodManifest pod, PodContainer container, LintTarget target, Reporter reporter) {
    if (EffectiveField.isForWindows(pod)
        || EffectiveField.isPrivileged(container)
        || EffectiveField.of(pod, container).isPresent()
        || isAnnotated(pod, container, target)) {
      return;
    }
    reporter.report(
        CODE,
        container.pointer(),
        "container \""
            + container.name()
            + "\" has no seccomp profile: it runs unconfined unless the kubelet says seccompDefault",
        "set spec.securityContext.seccompProfile.type to RuntimeDefault");
  }

  private static boolean isAnnotated(PodManifest pod, PodContainer container, LintTarget target) {
    return target.kubernetesMinor() <= LAST_ANNOTATIONS
        && (pod.annotations().containsKey(LegacySeccompAnnotations.POD_KEY)
            || pod.annotations()
                .containsKey(LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + container.name()));
  }
}
