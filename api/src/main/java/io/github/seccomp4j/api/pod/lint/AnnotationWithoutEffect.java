package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.PodManifest;

/** Reports seccomp annotations that nobody reads. */
final class AnnotationWithoutEffect implements LintRule {

  private static final String CODE = "seccomp-annotation-ignored";

  @Override
  public void checkPod(PodManifest pod, LintTarget target, Reporter reporter) {
    for (String key : pod.annotations().keySet()) {
      if (key.equals(LegacySeccompAnnotations.POD_KEY)) {
        checkVersion(key, target, reporter);
      } else if (key.startsWith(LegacySeccompAnnotations.CONTAINER_KEY_PREFIX)) {
        String name = key.substring(LegacySeccompAnnotations.CONTAINER_KEY_PREFIX.length());
        if (pod.containers().stream().anyMatch(container -> container.name().equals(name))) {
          checkVersion(key, target, reporter);
        } else {
          report(key, "the Pod has no container \"" + name + "\"", reporter);
        }
      }
    }
  }

  private static void checkVersion(String key, LintTarget target, Reporter reporter) {
    if (target.kubernetesMinor() > NoSeccompProfile.LAST_ANNOTATIONS) {
      report(
          key,
          "Kubernetes 1." + target.kubernetesMinor() + " reads no seccomp annotations",
          reporter);
    }
  }

  private static void report(String key, String why, Reporter reporter) {
    reporter.report(
        CODE,
        "/metadata/annotations/" + key.replace("~", "~0").replace("/", "~1"),
        "the annotation does nothing: " + why,
        "set seccompProfile instead and remove the annotation");
  }
}
