package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.NodeRuntime;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.validate.ValidationTarget;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Nodes that are alike in everything that decides about seccomp.
 *
 * <pre>{@code
 * NodePool pool =
 *     NodePool.builder("workers")
 *         .kubelet("1.34.2")
 *         .runtime("containerd://1.7.27")
 *         .ociRuntimeVersion("1.2.6")
 *         .seccompDefault(true)
 *         .build();
 * }</pre>
 *
 * @param name what the pool is called in results
 * @param kubelet the kubelet's version
 * @param seccompDefault whether containers that say nothing get RuntimeDefault: the kubelet's
 *     {@code --seccomp-default} or {@code seccompDefault}
 * @param kubeletRoot the kubelet's directory, {@code /var/lib/kubelet} unless told otherwise; the
 *     profile files lie in its directory {@code seccomp}
 * @param runtime the container runtime
 * @param settings its settings
 * @param ociRuntime what starts containers
 * @param ociRuntimeVersion its version; empty if it is not known
 * @param host architecture, kernel, and whose reading of a filter counts
 * @param isSeccompSupported whether the kernel was built with seccomp filters
 * @param profiles the profile files
 * @param listenerPaths sockets at which a seccomp agent listens
 * @param operatingSystem the nodes' operating system, {@code linux} in most cases
 * @param labels the nodes' labels
 * @param nodeNames the nodes' names; empty if they are not known
 */
public record NodePool(
    String name,
    KubernetesVersion kubelet,
    boolean seccompDefault,
    String kubeletRoot,
    NodeRuntime runtime,
    RuntimeSettings settings,
    OciRuntime ociRuntime,
    Optional<String> ociRuntimeVersion,
    Host host,
    boolean isSeccompSupported,
    LocalhostProfiles profiles,
    Set<String> listenerPaths,
    String operatingSystem,
    Map<String, String> labels,
    List<String> nodeNames) {

  private static final List<ContainerRuntime> CRI_RUNTIMES =
      List.of(ContainerRuntime.CONTAINERD, ContainerRuntime.CRI_O, ContainerRuntime.DOCKER);

  /**
   * Makes a pool.
   *
   * @param name what the pool is called in results
   * @param kubelet the kubelet's version
   * @param seccompDefault whether containers that say nothing get RuntimeDefault
   * @param kubeletRoot the kubelet's directory
   * @param runtime the container runtime
   * @param settings its settings
   * @param ociRuntime what starts containers
   * @param ociRuntimeVersion its version, or empty
   * @param host architecture, kernel, and whose reading of a filter counts
   * @param isSeccompSupported whether the kernel was built with seccomp filters
   * @param profiles the profile files
   * @param listenerPaths sockets at which a seccomp agent listens
   * @param operatingSystem the nodes' operating system
   * @param labels the nodes' labels
   * @param nodeNames the nodes' names
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the kubelet has no seccompDefault and it is on, or no
   *     kubelet talks to the container runtime; the message names version or runtime
   */
  public NodePool {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kubelet, "kubelet");
    Objects.requireNonNull(kubeletRoot, "kubeletRoot");
    Objects.requireNonNull(runtime, "runtime");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(ociRuntime, "ociRuntime");
    Objects.requireNonNull(ociRuntimeVersion, "ociRuntimeVersion");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(profiles, "profiles");
    Objects.requireNonNull(operatingSystem, "operatingSystem");
    listenerPaths = Set.copyOf(listenerPaths);
    labels = Map.copyOf(labels);
    nodeNames = List.copyOf(nodeNames);
    if (!CRI_RUNTIMES.contains(runtime.release().runtime())) {
      throw new IllegalArgumentException(
          "no kubelet talks to "
              + runtime.release().runtime()
              + "; expected one of "
              + CRI_RUNTIMES);
    }
    if (seccompDefault && !KubeletEra.hasSeccompDefault(kubelet)) {
      throw new IllegalArgumentException(
          "kubelet " + kubelet + " has no seccompDefault; it came with 1.22");
    }
  }

  /**
   * Returns where the kubelet looks for a profile.
   *
   * @param localhostProfile the path as a Pod has it
   * @return the path on the node: joined by letters, so that {@code ..} leads out of the directory
   */
  public String profilePath(String localhostProfile) {
    return GoPath.join(profileDirectory(), localhostProfile);
  }

  /**
   * Returns who reads profile files.
   *
   * @return the runtime's release, the OCI runtime and the architecture
   */
  public ValidationTarget target() {
    return new ValidationTarget(runtime.release(), ociRuntime, host.architecture());
  }

  /**
   * Returns the same nodes with another setting of seccompDefault.
   *
   * @param isOn whether containers that say nothing get RuntimeDefault
   * @return the pool
   * @throws IllegalArgumentException if the kubelet has no seccompDefault and it is on; the message
   *     names the version
   */
  public NodePool withSeccompDefault(boolean isOn) {
    return new NodePool(
        name,
        kubelet,
        isOn,
        kubeletRoot,
        runtime,
        settings,
        ociRuntime,
        ociRuntimeVersion,
        host,
        isSeccompSupported,
        profiles,
        listenerPaths,
        operatingSystem,
        labels,
        nodeNames);
  }

  String profileDirectory() {
    return GoPath.join(kubeletRoot, "seccomp");
  }

  NodeFile file(String path) {
    String directory = profileDirectory() + "/";
    return profiles.find(
        path.startsWith(directory)
            ? Optional.of(path.substring(directory.length()))
            : Optional.empty(),
        path);
  }

  /**
   * Starts a pool.
   *
   * @param name what the pool is called in results
   * @return a builder that needs the kubelet's version and the container runtime
   */
  public static NodePoolBuilder builder(String name) {
    return new NodePoolBuilder(name);
  }

  static Host host(Architecture architecture, KernelVersion kernel, OciRuntime ociRuntime) {
    return Host.of(architecture, kernel)
        .withSemantics(
            ociRuntime == OciRuntime.RUNC ? RuntimeSemantics.RUNC : RuntimeSemantics.CRUN);
  }
}
