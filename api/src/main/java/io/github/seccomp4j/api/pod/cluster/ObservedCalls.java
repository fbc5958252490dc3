package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.kubernetes.PodContainer;
import java.util.Optional;
import java.util.Set;

/** Which system calls containers were seen to make, by logs or traces. */
@FunctionalInterface
public interface ObservedCalls {

  /** Nobody has looked. */
  ObservedCalls UNKNOWN = (pod, container) -> Optional.empty();

  /**
   * Returns what a container was seen to call.
   *
   * @param pod the Pod
   * @param container one of its containers
   * @return names of system calls; empty if nobody has looked
   */
  Optional<Set<String>> of(NamedPod pod, PodContainer container);
}
