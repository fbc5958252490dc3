package io.github.seccomp4j.api.pod.cluster;

import java.util.Objects;
import java.util.Optional;

/**
 * The settings of a container runtime that change which profile a container gets.
 *
 * @param unsetSeccompProfile containerd's {@code unset_seccomp_profile} from 1.4 on: what holds
 *     when the kubelet names no profile; empty for none. Kubelets from 1.20 on always name one
 * @param seccompUseDefaultWhenEmpty CRI-O's {@code seccomp_use_default_when_empty}, 1.19.4 to 1.29;
 *     empty for the release's default
 * @param privilegedSeccompProfile CRI-O's {@code privileged_seccomp_profile} from 1.33 on: the file
 *     privileged containers get; empty for none
 */
public record RuntimeSettings(
    String unsetSeccompProfile,
    Optional<Boolean> seccompUseDefaultWhenEmpty,
    Optional<String> privilegedSeccompProfile) {

  /** The settings as releases come. */
  public static final RuntimeSettings DEFAULT =
      new RuntimeSettings("", Optional.empty(), Optional.empty());

  /**
   * Makes settings.
   *
   * @param unsetSeccompProfile containerd's {@code unset_seccomp_profile}
   * @param seccompUseDefaultWhenEmpty CRI-O's {@code seccomp_use_default_when_empty}, or empty
   * @param privilegedSeccompProfile CRI-O's {@code privileged_seccomp_profile}, or empty
   * @throws NullPointerException if a part is null
   */
  public RuntimeSettings {
    Objects.requireNonNull(unsetSeccompProfile, "unsetSeccompProfile");
    Objects.requireNonNull(seccompUseDefaultWhenEmpty, "seccompUseDefaultWhenEmpty");
    Objects.requireNonNull(privilegedSeccompProfile, "privilegedSeccompProfile");
  }
}
