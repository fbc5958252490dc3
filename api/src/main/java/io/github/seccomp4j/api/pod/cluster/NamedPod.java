package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.Objects;

/**
 * A Pod and what it is called in results.
 *
 * @param name what a person knows it by, such as {@code Deployment shop/cart}
 * @param pod the Pod, or a workload's Pod template
 */
public record NamedPod(String name, PodManifest pod) {

  /**
   * Makes a value.
   *
   * @param name what a person knows it by
   * @param pod the Pod
   * @throws NullPointerException if a part is null
   */
  public NamedPod {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(pod, "pod");
  }
}
