package io.github.seccomp4j.model.kubernetes;

/** In which of a Pod's three lists a container stands. */
public enum ContainerKind {
  /**
   * It runs to its end before the Pod's containers start or, as a sidecar, from then on beside
   * them.
   */
  INIT("initContainers"),

  /** It is one of the Pod's containers proper. */
  REGULAR("containers"),

  /** It was added to a running Pod, for debugging. */
  EPHEMERAL("ephemeralContainers");

  private final String member;

  ContainerKind(String member) {
    this.member = member;
  }

  /**
   * Returns the list's name in a Pod's {@code spec}.
   *
   * @return the member name, such as {@code initContainers}
   */
  public String member() {
    return member;
  }
}
