package io.github.seccomp4j.model.kubernetes;

import java.util.List;
import java.util.Objects;

/**
 * A volume of a Pod: its name, and which kind of storage is behind it.
 *
 * <p>Source: Kubernetes API 1.37, core/v1 Volume.
 *
 * @param name the volume's name; empty if absent
 * @param sources the members that say where the storage comes from, such as {@code configMap}, in
 *     alphabetical order; members that are null are as if absent. The API server defaults none to
 *     {@code emptyDir} and refuses more than one
 */
public record PodVolume(String name, List<String> sources) {

  /**
   * Makes a volume.
   *
   * @param name the volume's name; empty if absent
   * @param sources the member names of its sources
   * @throws NullPointerException if an argument or an element is null
   */
  public PodVolume {
    Objects.requireNonNull(name, "name");
    sources = List.copyOf(sources);
  }
}
