package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Optional;

/** Reports paths that still carry the prefix of annotations. */
final class LocalhostPrefix implements LintRule {

  private static final String PREFIX = "localhost/";

  @Override
  public void checkPod(PodManifest pod, LintTarget target, Reporter reporter) {
    check(
        pod.securityContext().flatMap(PodSecurity::seccompProfile),
        "/spec/securityContext",
        reporter);
  }

  @Override
  public void checkContainer(
      PodManifest pod, PodContainer container, LintTarget target, Reporter reporter) {
    check(
        container.securityContext().flatMap(ContainerSecurity::seccompProfile),
        container.pointer() + "/securityContext",
        reporter);
  }

  private static void check(
      Optional<SeccompProfileField> field, String context, Reporter reporter) {
    if (field.isPresent()
        && field.get().reference() instanceof SeccompReference.Localhost localhost
        && localhost.path().startsWith(PREFIX)) {
      reporter.report(
          "localhost-prefix",
          context + "/seccompProfile/localhostProfile",
          "the kubelet looks for a file in a directory localhost, not for "
              + localhost.path().substring(PREFIX.length()),
          "write " + localhost.path().substring(PREFIX.length()));
    }
  }
}
