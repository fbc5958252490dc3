package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Architecture;
import java.util.Objects;

/**
 * Who will read a profile: the release, the OCI runtime behind it, and the node it runs on.
 *
 * @param release the container runtime and its version
 * @param ociRuntime what it starts containers with
 * @param architecture the node's native architecture, a recognized one other than {@link
 *     Architecture#NATIVE}
 */
public record ValidationTarget(Release release, OciRuntime ociRuntime, Architecture architecture) {

  /**
   * Makes a target.
   *
   * @param release the container runtime and its version
   * @param ociRuntime what it starts containers with
   * @param architecture the node's native architecture, a recognized one other than {@link
   *     Architecture#NATIVE}
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the architecture is no machine's; the message holds it
   */
  public ValidationTarget {
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(ociRuntime, "ociRuntime");
    if (!architecture.isRecognized() || architecture.equals(Architecture.NATIVE)) {
      throw new IllegalArgumentException(
          "not the architecture of a machine: \""
              + architecture
              + "\"; expected one such as SCMP_ARCH_X86_64");
    }
  }

  /**
   * Makes a target with the OCI runtime that the container runtime starts unless told otherwise:
   * crun for Podman, Buildah, containers/common and CRI-O from 1.31, else runc.
   *
   * @param release the container runtime and its version
   * @param architecture the node's native architecture
   * @return the target
   * @throws IllegalArgumentException if the architecture is no machine's; the message holds it
   */
  public static ValidationTarget of(Release release, Architecture architecture) {
    return new ValidationTarget(release, usualOciRuntime(release), architecture);
  }

  private static OciRuntime usualOciRuntime(Release release) {
    return switch (release.runtime()) {
      case CONTAINERD, DOCKER, MOBY_PROFILES -> OciRuntime.RUNC;
      case CRI_O -> release.isAtLeast("1.31.0") ? OciRuntime.CRUN : OciRuntime.RUNC;
      case PODMAN, BUILDAH, CONTAINERS_COMMON -> OciRuntime.CRUN;
    };
  }

  /**
   * Makes a target with another OCI runtime.
   *
   * @param other what containers are started with
   * @return the target
   */
  public ValidationTarget withOciRuntime(OciRuntime other) {
    return new ValidationTarget(release, other, architecture);
  }

  /**
   * Reads what {@link #toString()} prints.
   *
   * @param text release, OCI runtime and architecture, separated by commas, such as {@code
   *     containerd 2.3.4, runc, SCMP_ARCH_X86_64}
   * @return the target
   * @throws IllegalArgumentException if the text has another form or a part is unknown; the message
   *     holds what is wrong
   */
  public static ValidationTarget parse(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "not a target: \""
              + text
              + "\"; expected something like containerd 2.3.4, runc, SCMP_ARCH_X86_64");
    }
    return new ValidationTarget(
        Release.parse(parts[0].strip()),
        OciRuntime.ofId(parts[1].strip()),
        new Architecture(parts[2].strip()));
  }

  // moby/profiles is what Docker reads profiles with from 29.0 on.
  ValidationTarget reader() {
    return release.runtime() == ContainerRuntime.MOBY_PROFILES
        ? new ValidationTarget(
            Release.of(ContainerRuntime.DOCKER, "29.0.0"), ociRuntime, architecture)
        : this;
  }

  // Whether the container runtime evaluates the conditions of a conditional profile.
  boolean readsConditions() {
    return release.runtime() != ContainerRuntime.CONTAINERD;
  }

  @Override
  public String toString() {
    return release + ", " + ociRuntime + ", " + architecture;
  }
}
