package io.github.seccomp4j.api.catalog;

import java.util.List;
import java.util.Locale;

/** The program that loads a filter into the kernel and starts the container's process. */
public enum OciRuntime {
  /** runc, what containerd and Docker start by default. */
  RUNC,
  /** crun, what Podman, Buildah and CRI-O from 1.31 start by default. */
  CRUN;

  /**
   * Returns the name of the program.
   *
   * @return {@code runc} or {@code crun}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a runtime by the name of its program.
   *
   * @param id {@code runc} or {@code crun}
   * @return the runtime
   * @throws IllegalArgumentException if the name is neither; the message holds it and both names
   */
  public static OciRuntime ofId(String id) {
    return List.of(values()).stream()
        .filter(runtime -> runtime.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not an OCI runtime: \"" + id + "\"; expected runc or crun"));
  }

  @Override
  public String toString() {
    return id();
  }
}
