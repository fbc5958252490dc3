package io.github.seccomp4j.api.pod.cluster;

import java.util.Objects;

/** What a container runtime decides on what a kubelet asks for, before it looks at any file. */
public sealed interface RuntimeDecision {

  /**
   * The container gets no filter.
   *
   * @param reason why, a phrase
   */
  record NoFilter(String reason) implements RuntimeDecision {

    /**
     * Makes a decision.
     *
     * @param reason why, a phrase
     * @throws NullPointerException if it is null
     */
    public NoFilter {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The container gets the runtime's default profile. */
  record DefaultProfile() implements RuntimeDecision {}

  /**
   * The container gets the profile of a file.
   *
   * @param path the path on the node as the runtime opens it; may be empty or relative
   */
  record ProfileFile(String path) implements RuntimeDecision {

    /**
     * Makes a decision.
     *
     * @param path the path on the node as the runtime opens it
     * @throws NullPointerException if it is null
     */
    public ProfileFile {
      Objects.requireNonNull(path, "path");
    }
  }

  /**
   * The container gets the profile of an OCI artifact, if CRI-O is set up to follow the annotation.
   *
   * @param artifact the reference of the artifact
   * @param annotation the key of the Pod's annotation that names it
   */
  record ArtifactProfile(String artifact, String annotation) implements RuntimeDecision {

    /**
     * Makes a decision.
     *
     * @param artifact the reference of the artifact
     * @param annotation the key of the Pod's annotation that names it
     * @throws NullPointerException if a part is null
     */
    public ArtifactProfile {
      Objects.requireNonNull(artifact, "artifact");
      Objects.requireNonNull(annotation, "annotation");
    }
  }

  /**
   * The container is not created.
   *
   * @param message what the runtime says
   */
  record Refusal(String message) implements RuntimeDecision {

    /**
     * Makes a decision.
     *
     * @param message what the runtime says
     * @throws NullPointerException if it is null
     */
    public Refusal {
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * Decides as the container runtime of a pool does.
   *
   * @param security what the kubelet sends
   * @param pool the nodes
   * @return the decision
   */
  static RuntimeDecision of(CriSecurity security, NodePool pool) {
    return RuntimeDecisions.of(pool).apply(security);
  }
}
