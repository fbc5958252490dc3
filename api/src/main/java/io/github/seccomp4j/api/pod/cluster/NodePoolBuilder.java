package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.NodeRuntime;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.validate.ValidationTarget;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds pools of nodes; not thread-safe.
 *
 * <p>What is not told is as nodes come: x86-64, Linux 6.1, seccompDefault off, {@code
 * /var/lib/kubelet}, the OCI runtime the container runtime starts by default in a version that is
 * not known, and profile files of which nothing is known.
 */
public final class NodePoolBuilder {

  private final String name;
  private @Nullable KubernetesVersion kubelet;
  private @Nullable NodeRuntime runtime;
  private boolean seccompDefault;
  private Optional<Boolean> gate = Optional.empty();
  private String kubeletRoot = "/var/lib/kubelet";
  private RuntimeSettings settings = RuntimeSettings.DEFAULT;
  private Optional<OciRuntime> ociRuntime = Optional.empty();
  private Optional<String> ociRuntimeVersion = Optional.empty();
  private Architecture architecture = Architecture.X86_64;
  private KernelVersion kernel = KernelVersion.of(6, 1);
  private boolean isSeccompSupported = true;
  private LocalhostProfiles profiles = LocalhostProfiles.unknown();
  private final Set<String> listenerPaths = new LinkedHashSet<>();
  private String operatingSystem = "linux";
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final List<String> nodeNames = new ArrayList<>();

  NodePoolBuilder(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * Sets the kubelet's version.
   *
   * @param version as nodes report it, such as {@code v1.34.2}
   * @return this builder
   * @throws IllegalArgumentException if the text is no version; the message holds it
   */
  public NodePoolBuilder kubelet(String version) {
    return kubelet(KubernetesVersion.parse(version));
  }

  /**
   * Sets the kubelet's version.
   *
   * @param version the version
   * @return this builder
   */
  public NodePoolBuilder kubelet(KubernetesVersion version) {
    kubelet = version;
    return this;
  }

  /**
   * Sets the container runtime.
   *
   * @param text as nodes report it, such as {@code containerd://1.7.27}
   * @return this builder
   * @throws IllegalArgumentException if the text names no runtime; the message says why
   */
  public NodePoolBuilder runtime(String text) {
    return runtime(ContainerRuntime.parse(text));
  }

  /**
   * Sets the container runtime.
   *
   * @param value the runtime
   * @return this builder
   */
  public NodePoolBuilder runtime(NodeRuntime value) {
    runtime = value;
    return this;
  }

  /**
   * Sets the container runtime's settings.
   *
   * @param value the settings
   * @return this builder
   */
  public NodePoolBuilder settings(RuntimeSettings value) {
    settings = value;
    return this;
  }

  /**
   * Sets whether the kubelet gives RuntimeDefault to containers that say nothing.
   *
   * @param isOn the kubelet's seccompDefault
   * @return this builder
   */
  public NodePoolBuilder seccompDefault(boolean isOn) {
    seccompDefault = isOn;
    return this;
  }

  /**
   * Sets the kubelet's feature gate SeccompDefault.
   *
   * @param isOn whether it is switched on or off; unless told, it is as the release has it: off in
   *     1.22 to 1.24, on from 1.25
   * @return this builder
   */
  public NodePoolBuilder seccompDefaultGate(boolean isOn) {
    gate = Optional.of(isOn);
    return this;
  }

  /**
   * Sets the kubelet's directory.
   *
   * @param path an absolute path
   * @return this builder
   */
  public NodePoolBuilder kubeletRoot(String path) {
    kubeletRoot = path;
    return this;
  }

  /**
   * Sets what starts containers.
   *
   * @param value the OCI runtime
   * @return this builder
   */
  public NodePoolBuilder ociRuntime(OciRuntime value) {
    ociRuntime = Optional.of(value);
    return this;
  }

  /**
   * Sets the OCI runtime's version.
   *
   * @param version the version without a leading {@code v}, such as {@code 1.2.6}
   * @return this builder
   */
  public NodePoolBuilder ociRuntimeVersion(String version) {
    ociRuntimeVersion = Optional.of(version);
    return this;
  }

  /**
   * Sets the nodes' architecture.
   *
   * @param value a machine's architecture
   * @return this builder
   */
  public NodePoolBuilder architecture(Architecture value) {
    architecture = value;
    return this;
  }

  /**
   * Sets the nodes' architecture.
   *
   * @param word as nodes report it, such as {@code arm64}
   * @return this builder
   * @throws IllegalArgumentException if it is not known; the message holds it and those that are
   */
  public NodePoolBuilder architecture(String word) {
    return architecture(
        NodeArchitectures.ofWord(word)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "not the architecture of a node: \""
                            + word
                            + "\"; expected one of "
                            + String.join(", ", NodeArchitectures.words()))));
  }

  /**
   * Sets the nodes' kernel.
   *
   * @param value its version
   * @return this builder
   */
  public NodePoolBuilder kernel(KernelVersion value) {
    kernel = value;
    return this;
  }

  /**
   * Sets whether the kernel was built with seccomp filters.
   *
   * @param isSupported true unless told otherwise
   * @return this builder
   */
  public NodePoolBuilder seccompSupported(boolean isSupported) {
    isSeccompSupported = isSupported;
    return this;
  }

  /**
   * Sets the profile files.
   *
   * @param value the files of the kubelet's directory {@code seccomp}
   * @return this builder
   */
  public NodePoolBuilder profiles(LocalhostProfiles value) {
    profiles = value;
    return this;
  }

  /**
   * Adds a socket at which a seccomp agent listens.
   *
   * @param path as profiles name it in {@code listenerPath}
   * @return this builder
   */
  public NodePoolBuilder listener(String path) {
    listenerPaths.add(path);
    return this;
  }

  /**
   * Sets the nodes' operating system.
   *
   * @param value the word, such as {@code windows}
   * @return this builder
   */
  public NodePoolBuilder operatingSystem(String value) {
    operatingSystem = value;
    return this;
  }

  /**
   * Adds a label.
   *
   * @param key the key
   * @param value the value
   * @return this builder
   */
  public NodePoolBuilder label(String key, String value) {
    labels.put(key, value);
    return this;
  }

  /**
   * Adds a node.
   *
   * @param nodeName the node's name
   * @return this builder
   */
  public NodePoolBuilder node(String nodeName) {
    nodeNames.add(nodeName);
    return this;
  }

  /**
   * Builds the pool.
   *
   * @return the pool
   * @throws IllegalStateException if the kubelet's version or the container runtime is missing; the
   *     message says which
   * @throws IllegalArgumentException if the kubelet would not start with its settings: it has no
   *     seccompDefault, or the feature gate for it is off; the message names version and gate
   */
  public NodePool build() {
    if (kubelet == null || runtime == null) {
      throw new IllegalStateException(
          "pool " + name + ": " + (kubelet == null ? "kubelet" : "runtime") + " is missing");
    }
    boolean isGateOn = gate.orElse(!KubeletEra.needsGate(kubelet));
    if (seccompDefault && KubeletEra.hasSeccompDefault(kubelet) && !isGateOn) {
      throw new IllegalArgumentException(
          "kubelet "
              + kubelet
              + " does not start with seccompDefault while the feature gate SeccompDefault is off");
    }
    OciRuntime starter =
        ociRuntime.orElseGet(
            () ->
                ValidationTarget.of(Objects.requireNonNull(runtime).release(), architecture)
                    .ociRuntime());
    return new NodePool(
        name,
        kubelet,
        seccompDefault,
        kubeletRoot,
        runtime,
        settings,
        starter,
        ociRuntimeVersion,
        NodePool.host(architecture, kernel, starter),
        isSeccompSupported,
        profiles,
        listenerPaths,
        operatingSystem,
        labels,
        nodeNames);
  }
}
