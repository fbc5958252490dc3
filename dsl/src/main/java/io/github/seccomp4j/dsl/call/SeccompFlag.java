package io.github.seccomp4j.dsl.call;

/**
 * A flag of {@code seccomp} with which a filter is loaded.
 *
 * <p>The constants are named without the kernel's {@code SECCOMP_FILTER_FLAG_}.
 *
 * <p>Source of the constants: include/uapi/linux/seccomp.h of Linux 6.18. For a flag without a
 * constant, use {@link #of}.
 *
 * @param bits at least one bit; unsigned 64-bit
 */
public record SeccompFlag(long bits) implements ArgumentValue {

  /** Loads it into all threads. */
  public static final SeccompFlag TSYNC = new SeccompFlag(0x1);

  /** Writes audit records of refusals. */
  public static final SeccompFlag LOG = new SeccompFlag(0x2);

  /** Leaves speculation as it is. */
  public static final SeccompFlag SPEC_ALLOW = new SeccompFlag(0x4);

  /** Returns a file descriptor for notifications. */
  public static final SeccompFlag NEW_LISTENER = new SeccompFlag(0x8);

  /** Fails with ESRCH if the threads differ. */
  public static final SeccompFlag TSYNC_ESRCH = new SeccompFlag(0x10);

  /** Lets only fatal signals end the wait for a listener. */
  public static final SeccompFlag WAIT_KILLABLE_RECV = new SeccompFlag(0x20);

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one bit; unsigned 64-bit
   * @throws IllegalArgumentException if there is no bit
   */
  public SeccompFlag {
    if (bits == 0) {
      throw new IllegalArgumentException("a flag has at least one bit");
    }
  }

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one bit; unsigned 64-bit
   * @return the flag; equal to the constant of these bits
   * @throws IllegalArgumentException if there is no bit
   */
  public static SeccompFlag of(long bits) {
    return new SeccompFlag(bits);
  }
}
