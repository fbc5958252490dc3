package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.api.pod.standards.PolicyVersion;
import java.util.Objects;

/**
 * The level of the Pod Security Standards that Pods are to meet.
 *
 * @param level the level
 * @param version the version of the standards
 */
record WantedLevel(PodSecurityLevel level, PolicyVersion version) {

  WantedLevel {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(version, "version");
  }
}
