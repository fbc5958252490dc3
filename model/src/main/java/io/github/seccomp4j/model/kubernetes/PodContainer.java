package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A container of a Pod, as far as security goes: who it is, its security context, its ports, and
 * the hosts its handlers connect to. What else a manifest says of it is left out.
 *
 * <p>Values are equal by content. Source: Kubernetes API 1.37, core/v1 Container and
 * EphemeralContainer.
 */
@Value.Immutable
@ValueStyle
public abstract class PodContainer {

  PodContainer() {}

  /**
   * Returns in which list it stands.
   *
   * @return the list
   */
  @Value.Default
  public ContainerKind kind() {
    return ContainerKind.REGULAR;
  }

  /**
   * Returns its place in that list.
   *
   * @return counted from 0
   */
  @Value.Default
  public int index() {
    return 0;
  }

  /**
   * Returns its name.
   *
   * @return as written; empty if absent
   */
  @Value.Default
  public String name() {
    return "";
  }

  /**
   * Returns its image.
   *
   * @return the reference as written, or empty
   */
  public abstract Optional<String> image();

  /**
   * Returns when it is started again.
   *
   * @return the word as written, or empty; {@code Always} makes a sidecar of an init container
   */
  public abstract Optional<String> restartPolicy();

  /**
   * Returns its security context.
   *
   * @return the value as written, or empty
   */
  public abstract Optional<ContainerSecurity> securityContext();

  /**
   * Returns its ports.
   *
   * @return in document order; unmodifiable, possibly empty
   */
  public abstract List<ContainerPort> ports();

  /**
   * Returns the hosts that its probes and lifecycle hooks connect to.
   *
   * @return those of the liveness, readiness and startup probe, then those of the hooks {@code
   *     postStart} and {@code preStop}, of each {@code httpGet} before {@code tcpSocket}; only
   *     where a host is written. Unmodifiable, possibly empty
   */
  public abstract List<HandlerHost> handlerHosts();

  /**
   * Returns where it stands in the Pod.
   *
   * @return a JSON pointer such as {@code /spec/initContainers/0}
   */
  public String pointer() {
    return "/spec/" + kind().member() + "/" + index();
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder of which every part is optional: a first regular container without name
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

  /** Builds containers; not thread-safe. */
  public static final class Builder extends ImmutablePodContainer.Builder {
    Builder() {}
  }
}
