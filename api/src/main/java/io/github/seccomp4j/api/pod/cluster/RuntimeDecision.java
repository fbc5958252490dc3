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
    if (pool.operatingSystem().equals("windows")) {
      return new NoFilter("Windows has no seccomp filters");
    }
    return switch (pool.runtime().release().runtime()) {
      case CONTAINERD -> new ContainerdDecisions(pool).decide(security);
      case CRI_O -> new CriODecisions(pool).decide(security);
      default -> DockerDecisions.decide(security);
    };
  }
}
