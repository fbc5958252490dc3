package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeSystemInfo;
import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.NearestRelease;
import io.github.seccomp4j.api.catalog.NodeRuntime;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a node says of itself that matters to profiles: {@code status.nodeInfo}.
 *
 * <pre>{@code
 * NodeInfo node = NodeInfo.of(client.nodes().withName("worker-1").get());
 * SeccompProfile profile = node.runtimeDefault().taken().resolve(node.host()).profile();
 * }</pre>
 *
 * @param runtime the container runtime with what a distribution appended to its version
 * @param host the machine: architecture and kernel. Which OCI runtime starts containers is not
 *     said, so profiles mean there what their documents say; {@link Host#withSemantics} changes
 *     that
 * @param kubeletVersion as written, such as {@code v1.33.4}
 */
public record NodeInfo(NodeRuntime runtime, Host host, String kubeletVersion) {

  private static final String LINUX = "linux";

  /**
   * Makes a value.
   *
   * @param runtime the container runtime
   * @param host the machine
   * @param kubeletVersion as written
   * @throws NullPointerException if a part is null
   */
  public NodeInfo {
    Objects.requireNonNull(runtime, "runtime");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(kubeletVersion, "kubeletVersion");
  }

  /**
   * Reads what a node says of itself.
   *
   * @param node fabric8's object, as a cluster returns it
   * @return our value
   * @throws IllegalArgumentException if the node has no {@code status.nodeInfo}, is no Linux, or
   *     has an architecture, kernel or runtime that is missing or not known; the message names the
   *     node and holds what is wrong
   */
  public static NodeInfo of(Node node) {
    String name = node.getMetadata() == null ? null : node.getMetadata().getName();
    NodeSystemInfo info = node.getStatus() == null ? null : node.getStatus().getNodeInfo();
    try {
      if (info == null) {
        throw new IllegalArgumentException("no status.nodeInfo");
      }
      return of(info);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "node" + (name == null ? "" : " " + name) + ": " + e.getMessage(), e);
    }
  }

  private static NodeInfo of(NodeSystemInfo info) {
    String system = info.getOperatingSystem();
    if (system != null && !system.isEmpty() && !system.equals(LINUX)) {
      throw new IllegalArgumentException("no seccomp on " + system);
    }
    String architecture = present("architecture", info.getArchitecture());
    ArchitectureInfo known =
        ArchitectureInfo.ofGoArchitecture(architecture)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "not an architecture: \""
                            + architecture
                            + "\"; expected one such as amd64"));
    return new NodeInfo(
        ContainerRuntime.parse(
            present("containerRuntimeVersion", info.getContainerRuntimeVersion())),
        Host.of(
            known.architecture(),
            KernelVersion.ofRelease(present("kernelVersion", info.getKernelVersion()))),
        present("kubeletVersion", info.getKubeletVersion()));
  }

  private static String present(String member, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      throw new IllegalArgumentException("no status.nodeInfo." + member);
    }
    return text;
  }

  /**
   * Finds what Kubernetes calls RuntimeDefault on this node.
   *
   * @return the default profile of the runtime's release, or of the nearest one the catalog has,
   *     with why it may be wrong; a distribution's build is always in doubt
   */
  public NearestRelease runtimeDefault() {
    return RuntimeDefaults.nearestKnown(runtime);
  }
}
