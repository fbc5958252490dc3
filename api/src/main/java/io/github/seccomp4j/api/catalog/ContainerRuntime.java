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
  CONTAINERS_COMMON("containers-common");

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

  @Override
  public String toString() {
    return id;
  }
}
