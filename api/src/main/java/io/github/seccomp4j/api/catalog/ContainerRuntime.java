package io.github.seccomp4j.api.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A program, or the library behind several programs, that reads seccomp profiles and hands what it
 * makes of them to an {@link OciRuntime}.
 */
public enum ContainerRuntime {
  /** containerd with its CRI plugin; reads profile files as OCI documents. */
  CONTAINERD("containerd"),
  /** CRI-O; reads profile files through containers/common. */
  CRI_O("cri-o"),
  /** The Docker engine (moby); reads conditional profiles. */
  DOCKER("docker"),
  /** Podman, by its own versions; reads profile files through containers/common. */
  PODMAN("podman"),
  /** Buildah, by its own versions; reads profile files through containers/common. */
  BUILDAH("buildah"),
  /** The library containers/common (go.podman.io/common), by its own versions. */
  CONTAINERS_COMMON("containers-common"),
  /**
   * The module github.com/moby/profiles/seccomp, which Docker has from 29.0, by its own versions.
   */
  MOBY_PROFILES("moby-profiles");

  private final String id;

  ContainerRuntime(String id) {
    this.id = id;
  }

  /**
   * Returns the runtime's name.
   *
   * @return lower-case words joined by hyphens, such as {@code cri-o}
   */
  public String id() {
    return id;
  }

  /**
   * Finds a runtime by its name.
   *
   * @param id a name such as {@code cri-o}
   * @return the runtime
   * @throws IllegalArgumentException if no runtime has that name; the message holds it and all
   *     names
   */
  public static ContainerRuntime ofId(String id) {
    return List.of(values()).stream()
        .filter(runtime -> runtime.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a container runtime: \""
                        + id
                        + "\"; expected one of "
                        + List.of(values()).stream()
                            .map(ContainerRuntime::id)
                            .collect(Collectors.joining(", "))));
  }

  /**
   * Reads what a node reports in {@code status.nodeInfo.containerRuntimeVersion}.
   *
   * @param text the runtime's name, {@code ://} and its version, perhaps with what a distribution
   *     appends, such as {@code containerd://1.6.20~ds1} or {@code containerd://1.7.23-k3s2}
   * @return the upstream release and what the distribution appended
   * @throws IllegalArgumentException if the text has another form, the runtime is unknown or the
   *     version does not start with numbers; the message holds what is wrong
   */
  public static NodeRuntime parse(String text) {
    return NodeRuntime.parse(text);
  }

  @Override
  public String toString() {
    return id;
  }
}
