package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * What {@code prlimit64} limits: an {@code RLIMIT_*} number.
 *
 * <p>Source of the constants: include/uapi/asm-generic/resource.h and
 * arch/mips/include/uapi/asm/resource.h of Linux 6.18. For a number without a constant, use {@link
 * #of}.
 *
 * @param number not negative, as most architectures have it
 */
public record Resource(int number) implements ArgumentValue {

  /** Seconds of the processor. */
  public static final Resource RLIMIT_CPU = new Resource(0);

  /** Size of files. */
  public static final Resource RLIMIT_FSIZE = new Resource(1);

  /** Size of data. */
  public static final Resource RLIMIT_DATA = new Resource(2);

  /** Size of the stack. */
  public static final Resource RLIMIT_STACK = new Resource(3);

  /** Size of core files. */
  public static final Resource RLIMIT_CORE = new Resource(4);

  /** Resident memory; without effect. */
  public static final Resource RLIMIT_RSS = new Resource(5);

  /** Processes of the user. */
  public static final Resource RLIMIT_NPROC = new Resource(6);

  /** Open files. */
  public static final Resource RLIMIT_NOFILE = new Resource(7);

  /** Locked memory. */
  public static final Resource RLIMIT_MEMLOCK = new Resource(8);

  /** Address space. */
  public static final Resource RLIMIT_AS = new Resource(9);

  /** File locks. */
  public static final Resource RLIMIT_LOCKS = new Resource(10);

  /** Pending signals. */
  public static final Resource RLIMIT_SIGPENDING = new Resource(11);

  /** Message queues. */
  public static final Resource RLIMIT_MSGQUEUE = new Resource(12);

  /** Nice value. */
  public static final Resource RLIMIT_NICE = new Resource(13);

  /** Real-time priority. */
  public static final Resource RLIMIT_RTPRIO = new Resource(14);

  /** Real-time microseconds without a pause. */
  public static final Resource RLIMIT_RTTIME = new Resource(15);

  private static final Numbering NUMBERING =
      Numbering.USUAL.with(
          Numbering.MIPS,
          Map.ofEntries(
              Map.entry(0x5L, 0x7L),
              Map.entry(0x6L, 0x8L),
              Map.entry(0x7L, 0x5L),
              Map.entry(0x8L, 0x9L),
              Map.entry(0x9L, 0x6L)));

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public Resource {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static Resource of(int number) {
    return new Resource(number);
  }

  @Override
  public long bits() {
    return number;
  }

  @Override
  public long bitsOn(Architecture architecture) {
    return NUMBERING.numberOn(architecture, number);
  }
}
