package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.Optional;

/** Reports profiles that no runtime applies, because the container is privileged. */
final class PrivilegedVoidsProfile implements LintRule {

  @Override
  public void checkContainer(
      PodManifest pod, PodContainer container, LintTarget target, Reporter reporter) {
    if (!EffectiveField.isPrivileged(container)) {
      return;
    }
    Optional<EffectiveField> field = EffectiveField.of(pod, container);
    if (field.isPresent() && field.get().reference().isProtected()) {
      reporter.report(
          "privileged-voids-profile",
          container.pointer() + "/securityContext/privileged",
          "container \""
              + container.name()
              + "\" is privileged, so its seccomp profile "
              + field.get().reference().type()
              + " is not applied",
          "remove privileged and add the capabilities the container needs");
    }
  }
}
