package io.github.seccomp4j.model.kubernetes;

import java.util.Objects;

/**
 * A host that a probe or a lifecycle hook of a container connects to instead of the Pod.
 *
 * @param pointer where it stands in the container, a JSON pointer such as {@code
 *     /livenessProbe/httpGet/host}
 * @param host the host as written; never empty, an empty one is as if absent
 */
public record HandlerHost(String pointer, String host) {

  /**
   * Makes a host of a handler.
   *
   * @param pointer where it stands in the container, a JSON pointer
   * @param host the host as written
   * @throws NullPointerException if an argument is null
   */
  public HandlerHost {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(host, "host");
  }
}
