package io.github.seccomp4j.model.finding;

/** How much a finding matters; ordered, the gravest last. */
public enum Severity {
  /** Worth knowing; nothing needs to change. */
  INFO,
  /** Probably not what its author means. */
  WARNING,
  /** Refused, or wrong wherever it is used. */
  ERROR;

  /**
   * Compares with a threshold.
   *
   * @param threshold the least severity asked for
   * @return true if this is the threshold or graver
   */
  public boolean isAtLeast(Severity threshold) {
    return compareTo(threshold) >= 0;
  }
}
