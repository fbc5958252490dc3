package io.github.seccomp4j.api.history;

/**
 * Whether a policy lets calls through, in a word. A call is let through if its action is ALLOW or
 * LOG.
 */
public enum Permission {
  /** Every call with the values that were asked for is let through. */
  ALLOWED("allowed"),
  /** Some of the calls are let through; arguments that were not asked for decide. */
  ARGUMENTS_DECIDE("other arguments decide"),
  /**
   * No call with the plain values is let through, but one with other high bits is, which the kernel
   * does not read: {@code socket(38, …)} is blocked and {@code socket(2^32 + 38, …)}, the same to
   * the kernel, is not.
   */
  OPEN_TO_HIGH_BITS("blocked for the plain value, open to high bits"),
  /** No call is let through, whatever the registers hold that the kernel reads as the values. */
  BLOCKED("blocked");

  private final String words;

  Permission(String words) {
    this.words = words;
  }

  /**
   * Says the permission.
   *
   * @return in lower case, such as {@code blocked}
   */
  @Override
  public String toString() {
    return words;
  }
}
