package io.github.seccomp4j.api.catalog;

/** Which of a process's capability sets decide about the rules of a default profile. */
public enum CapabilitySource {
  /** The bounding set. */
  BOUNDING,
  /**
   * The union of bounding, effective, inheritable, permitted and ambient set: containerd up to
   * 1.0.3-rc.0 and in 1.1.0-rc.0.
   */
  UNION
}
