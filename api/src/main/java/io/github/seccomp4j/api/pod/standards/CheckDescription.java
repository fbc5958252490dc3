package io.github.seccomp4j.api.pod.standards;

import java.util.Objects;

/**
 * What a check of the Pod Security Standards is about.
 *
 * @param id Kubernetes' name of the check, such as {@code hostPorts}
 * @param level the first level that has the check: baseline or restricted
 * @param code the code of its findings, such as {@code pod-security-host-ports}
 * @param forbids what it forbids, a phrase
 */
public record CheckDescription(String id, PodSecurityLevel level, String code, String forbids) {

  /**
   * Makes a description.
   *
   * @param id Kubernetes' name of the check
   * @param level the first level that has the check
   * @param code the code of its findings
   * @param forbids what it forbids
   * @throws NullPointerException if an argument is null
   */
  public CheckDescription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(forbids, "forbids");
  }
}
