package io.github.seccomp4j.dsl.call;

/**
 * A flag of {@code perf_event_open}.
 *
 * <p>Source of the constants: include/uapi/linux/perf_event.h of Linux 6.18. For a flag without a
 * constant, use {@link #of}.
 *
 * @param bits at least one bit; unsigned 64-bit
 */
public record PerfEventFlag(long bits) implements ArgumentValue {

  /** Is no member of the group. */
  public static final PerfEventFlag PERF_FLAG_FD_NO_GROUP = new PerfEventFlag(0x1);

  /** Writes into the buffer of the group. */
  public static final PerfEventFlag PERF_FLAG_FD_OUTPUT = new PerfEventFlag(0x2);

  /** Watches a cgroup. */
  public static final PerfEventFlag PERF_FLAG_PID_CGROUP = new PerfEventFlag(0x4);

  /** Closes on execve. */
  public static final PerfEventFlag PERF_FLAG_FD_CLOEXEC = new PerfEventFlag(0x8);

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one bit; unsigned 64-bit
   * @throws IllegalArgumentException if there is no bit
   */
  public PerfEventFlag {
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
  public static PerfEventFlag of(long bits) {
    return new PerfEventFlag(bits);
  }
}
