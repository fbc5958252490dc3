package io.github.seccomp4j.api.pod.cluster;

/** What becomes of a container that is to start, in the words of a Pod's status. */
public enum StartOutcome {
  /** It is created, and its program runs. */
  STARTS("starts"),

  /**
   * The runtime reports it as started, but the OCI runtime's own process then fails before the
   * program's first instruction; the container ends with status 1 and is started again and again.
   */
  ENDS_BEFORE_PROGRAM("CrashLoopBackOff"),

  /** The OCI runtime does not start it: RunContainerError, then StartError. */
  START_ERROR("RunContainerError"),

  /** The start hangs until it times out after two minutes: RunContainerError. */
  START_HANGS("RunContainerError"),

  /** The container runtime does not create it; the kubelet tries again and again. */
  CREATE_CONTAINER_ERROR("CreateContainerError"),

  /** The kubelet does not ask the runtime to create it. */
  CREATE_CONTAINER_CONFIG_ERROR("CreateContainerConfigError"),

  /** The API server, or of a static Pod the kubelet, refuses the Pod. */
  POD_REFUSED("Invalid"),

  /** It cannot be told. */
  UNKNOWN("unknown");

  private final String reason;

  StartOutcome(String reason) {
    this.reason = reason;
  }

  /**
   * Returns the reason a Pod's status shows.
   *
   * @return for example {@code CreateContainerError}
   */
  public String reason() {
    return reason;
  }

  /**
   * Tells whether the runtime reports the container as started.
   *
   * @return true also if it then ends before its program runs
   */
  public boolean isStarted() {
    return this == STARTS || this == ENDS_BEFORE_PROGRAM;
  }
}
