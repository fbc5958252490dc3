package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Pod, or the Pod template of a workload, as far as security goes: what decides about its seccomp
 * profiles, what the API server checks about them, and what the Pod Security Standards look at.
 * What else a manifest says is left out.
 *
 * <p>It holds what was written and judges nothing: no default of the API server is filled in, and
 * absent and {@code false} stay apart. Values are equal by content. Pointers into it start at the
 * Pod: {@code /spec/hostNetwork} of a Deployment's template stands at {@code
 * /spec/template/spec/hostNetwork} of the manifest. Source: Kubernetes API 1.37, core/v1 Pod and
 * PodTemplateSpec.
 */
@Value.Immutable
@ValueStyle
public abstract class PodManifest {

  PodManifest() {}

  /**
   * Returns the Pod's own name; templates have none in most cases.
   *
   * @return the name as written, or empty
   */
  public abstract Optional<String> name();

  /**
   * Returns the Pod's own namespace.
   *
   * @return the namespace as written, or empty
   */
  public abstract Optional<String> namespace();

  /**
   * Returns the labels.
   *
   * @return values by key in document order; unmodifiable, possibly empty
   */
  public abstract Map<String, String> labels();

  /**
   * Returns the annotations.
   *
   * @return values by key in document order; unmodifiable, possibly empty
   */
  public abstract Map<String, String> annotations();

  /**
   * Returns the security context of the whole Pod.
   *
   * @return the value as written, or empty
   */
  public abstract Optional<PodSecurity> securityContext();

  /**
   * Returns all containers.
   *
   * @return the init containers, then the regular ones, then the ephemeral ones, each kind in
   *     document order; unmodifiable
   */
  public abstract List<PodContainer> containers();

  /**
   * Returns the volumes.
   *
   * @return in document order; unmodifiable, possibly empty
   */
  public abstract List<PodVolume> volumes();

  /**
   * Returns whether the Pod uses the node's network.
   *
   * @return the value, or empty if the document does not say
   */
  public abstract Optional<Boolean> hostNetwork();

  /**
   * Returns whether the Pod sees the node's processes.
   *
   * @return the value, or empty if the document does not say
   */
  public abstract Optional<Boolean> hostPid();

  /**
   * Returns whether the Pod shares the node's inter-process communication.
   *
   * @return the value, or empty if the document does not say
   */
  public abstract Optional<Boolean> hostIpc();

  /**
   * Returns whether the Pod runs in the node's user namespace.
   *
   * @return the value, or empty if the document does not say, which means {@code true}
   */
  public abstract Optional<Boolean> hostUsers();

  /**
   * Returns whether the Pod's containers see each other's processes.
   *
   * @return the value, or empty if the document does not say
   */
  public abstract Optional<Boolean> shareProcessNamespace();

  /**
   * Returns the operating system the Pod is for.
   *
   * @return {@code os.name} as written, or empty
   */
  public abstract Optional<String> osName();

  /**
   * Returns the node the Pod is bound to.
   *
   * @return the name as written, or empty
   */
  public abstract Optional<String> nodeName();

  /**
   * Returns the class of runtime that runs the Pod.
   *
   * @return the name as written, or empty
   */
  public abstract Optional<String> runtimeClassName();

  /**
   * Returns the labels a node must have.
   *
   * @return values by key in document order; unmodifiable, possibly empty
   */
  public abstract Map<String, String> nodeSelector();

  /**
   * Returns the node affinity that must hold when the Pod is scheduled.
   *
   * @return the alternatives in document order, or empty if the document demands none; an empty
   *     list is met by no node
   */
  public abstract Optional<List<NodeSelectorTerm>> requiredNodeAffinity();

  /**
   * Returns the containers of one kind.
   *
   * @param kind the kind
   * @return in document order; unmodifiable, possibly empty
   */
  public List<PodContainer> containers(ContainerKind kind) {
    return containers().stream().filter(container -> container.kind() == kind).toList();
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder of which every part is optional
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a builder with everything this value says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds Pods; not thread-safe. */
  public static final class Builder extends ImmutablePodManifest.Builder {
    Builder() {}
  }
}
