package io.github.seccomp4j.api.pod.cluster;

import java.util.Objects;
import java.util.Optional;

/**
 * What a kubelet sends to the container runtime about one container or sandbox, as far as seccomp
 * goes.
 *
 * @param profile the message {@code seccomp}; kubelets send it from 1.20 on
 * @param profilePath the deprecated text {@code seccomp_profile_path}; kubelets send it up to 1.27.
 *     The empty text is sent, too
 * @param isPrivileged whether the container is privileged; of a sandbox, whether one of the Pod's
 *     containers is
 * @param noNewPrivileges whether the process gets no_new_privs
 */
public record CriSecurity(
    Optional<CriProfile> profile,
    Optional<String> profilePath,
    boolean isPrivileged,
    boolean noNewPrivileges) {

  /**
   * Makes a value.
   *
   * @param profile the message {@code seccomp}, or empty
   * @param profilePath the text {@code seccomp_profile_path}, or empty
   * @param isPrivileged whether the container is privileged
   * @param noNewPrivileges whether the process gets no_new_privs
   * @throws NullPointerException if a part is null
   */
  public CriSecurity {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(profilePath, "profilePath");
  }

  // Absent and empty are one to the runtimes.
  String path() {
    return profilePath.orElse("");
  }
}
