package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one container, or the sandbox, of a Pod runs under on one pool of nodes.
 *
 * @param pool the nodes
 * @param container the container; empty for the sandbox, the container that holds the Pod's
 *     namespaces and runs the pause image
 * @param reference the reference that holds, as it was written: an unrecognized one stays one
 * @param origin who said so
 * @param pointer where in the Pod it stands, a JSON pointer; empty if nowhere
 * @param message what the kubelet sends; without profile if it refuses
 * @param decision what the runtime decides; empty if the kubelet refuses
 * @param confinement what comes of it
 * @param capabilities the container's bounding set, which conditions of profiles go by
 * @param findings what is wrong or worth knowing, with pointers into the Pod
 */
public record EffectiveContainer(
    NodePool pool,
    Optional<PodContainer> container,
    SeccompReference reference,
    SeccompOrigin origin,
    String pointer,
    CriSecurity message,
    Optional<RuntimeDecision> decision,
    Confinement confinement,
    Set<Capability> capabilities,
    List<Finding> findings) {

  /**
   * Makes a result.
   *
   * @param pool the nodes
   * @param container the container; empty for the sandbox
   * @param reference the reference that holds
   * @param origin who said so
   * @param pointer where in the Pod it stands
   * @param message what the kubelet sends
   * @param decision what the runtime decides, or empty
   * @param confinement what comes of it
   * @param capabilities the container's bounding set
   * @param findings what is wrong or worth knowing
   * @throws NullPointerException if a part is null
   */
  public EffectiveContainer {
    Objects.requireNonNull(pool, "pool");
    Objects.requireNonNull(container, "container");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(confinement, "confinement");
    capabilities = Set.copyOf(capabilities);
    findings = List.copyOf(findings);
  }

  /**
   * Tells whether this is the Pod's sandbox.
   *
   * @return true if there is no container
   */
  public boolean isSandbox() {
    return container.isEmpty();
  }

  /**
   * Returns what the container is called.
   *
   * @return its name; {@code POD} for the sandbox, as runtimes call it
   */
  public String name() {
    return container.map(PodContainer::name).orElse("POD");
  }

  /**
   * Returns the file the kubelet names.
   *
   * @return the path on the node; empty unless a Localhost profile is asked for
   */
  public Optional<String> nodePath() {
    return message
        .profile()
        .flatMap(CriProfile::localhostRef)
        .or(
            () ->
                message
                    .profilePath()
                    .filter(path -> path.startsWith("localhost/"))
                    .map(path -> path.substring("localhost/".length())));
  }

  /**
   * Tells whether the container is known to run behind a filter.
   *
   * @return false also if that cannot be told; never true for a reference without meaning
   */
  public boolean isProtected() {
    return confinement.isConfined();
  }

  EffectiveContainer withFindings(List<Finding> found) {
    return new EffectiveContainer(
        pool,
        container,
        reference,
        origin,
        pointer,
        message,
        decision,
        confinement,
        capabilities,
        found);
  }

  // Where a finding about the container belongs.
  String place() {
    return container.map(PodContainer::pointer).orElse("/spec");
  }

  /**
   * Says it on one line.
   *
   * @return container, pool, reference, origin and what comes of it
   */
  @Override
  public String toString() {
    return name()
        + " on "
        + pool.name()
        + ": "
        + reference.type()
        + " from "
        + origin.description()
        + "; "
        + confinement;
  }
}
