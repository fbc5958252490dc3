package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a Pod is meant to run, as far as lint has to know.
 *
 * @param kubernetesMinor the minor version of Kubernetes, API server and kubelets alike: 37 for
 *     v1.37; 19 or higher
 * @param runtime the container runtime of the nodes, if it is known; rules that depend on it say
 *     nothing without, or name the runtimes they are about
 * @param node the nodes' architecture and kernel
 */
public record LintTarget(int kubernetesMinor, Optional<Release> runtime, Host node) {

  /** The oldest version of Kubernetes that has fields for seccomp. */
  public static final int OLDEST_MINOR = 19;

  private static final Host USUAL_NODE = Host.of(Architecture.X86_64, KernelVersion.of(6, 12));

  /**
   * Makes a target.
   *
   * @param kubernetesMinor the minor version of Kubernetes
   * @param runtime the container runtime of the nodes, if it is known
   * @param node the nodes' architecture and kernel
   * @throws IllegalArgumentException if the version is older than 1.19; the message holds it
   * @throws NullPointerException if a part is null
   */
  public LintTarget {
    if (kubernetesMinor < OLDEST_MINOR) {
      throw new IllegalArgumentException(
          "Kubernetes 1."
              + kubernetesMinor
              + " has no field seccompProfile; expected 1.19 or newer");
    }
    Objects.requireNonNull(runtime, "runtime");
    Objects.requireNonNull(node, "node");
  }

  /**
   * Makes a target with x86_64 nodes whose runtime is not known.
   *
   * @param kubernetesMinor the minor version of Kubernetes, 37 for v1.37
   * @return the target
   * @throws IllegalArgumentException if the version is older than 1.19; the message holds it
   */
  public static LintTarget of(int kubernetesMinor) {
    return new LintTarget(kubernetesMinor, Optional.empty(), USUAL_NODE);
  }

  /**
   * Names the container runtime of the nodes.
   *
   * @param release the runtime's release; of one the catalog does not have, the nearest counts
   * @return the target
   */
  public LintTarget withRuntime(Release release) {
    return new LintTarget(kubernetesMinor, Optional.of(release), node);
  }

  /**
   * Names the nodes' machine.
   *
   * @param host architecture and kernel
   * @return the target
   */
  public LintTarget withNode(Host host) {
    return new LintTarget(kubernetesMinor, runtime, host);
  }
}
