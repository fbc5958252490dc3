package io.github.seccomp4j.dsl.call;

/**
 * What {@code ptrace} does: a {@code PTRACE_*} number that all architectures share.
 *
 * <p>Source of the constants: include/uapi/linux/ptrace.h of Linux 6.18. For a number without a
 * constant, use {@link #of}.
 *
 * @param number not negative
 */
public record PtraceRequest(int number) implements ArgumentValue {

  /** Lets the parent trace the caller. */
  public static final PtraceRequest PTRACE_TRACEME = new PtraceRequest(0);

  /** Reads a word of memory. */
  public static final PtraceRequest PTRACE_PEEKTEXT = new PtraceRequest(1);

  /** Reads a word of memory. */
  public static final PtraceRequest PTRACE_PEEKDATA = new PtraceRequest(2);

  /** Reads a word of the registers. */
  public static final PtraceRequest PTRACE_PEEKUSR = new PtraceRequest(3);

  /** Writes a word of memory. */
  public static final PtraceRequest PTRACE_POKETEXT = new PtraceRequest(4);

  /** Writes a word of memory. */
  public static final PtraceRequest PTRACE_POKEDATA = new PtraceRequest(5);

  /** Writes a word of the registers. */
  public static final PtraceRequest PTRACE_POKEUSR = new PtraceRequest(6);

  /** Lets it run on. */
  public static final PtraceRequest PTRACE_CONT = new PtraceRequest(7);

  /** Kills it. */
  public static final PtraceRequest PTRACE_KILL = new PtraceRequest(8);

  /** Lets it run one instruction. */
  public static final PtraceRequest PTRACE_SINGLESTEP = new PtraceRequest(9);

  /** Traces and stops another process. */
  public static final PtraceRequest PTRACE_ATTACH = new PtraceRequest(0x10);

  /** Ends the tracing. */
  public static final PtraceRequest PTRACE_DETACH = new PtraceRequest(0x11);

  /** Lets it run to the next system call. */
  public static final PtraceRequest PTRACE_SYSCALL = new PtraceRequest(0x18);

  /** Says what is reported. */
  public static final PtraceRequest PTRACE_SETOPTIONS = new PtraceRequest(0x4200);

  /** Reads the message of an event. */
  public static final PtraceRequest PTRACE_GETEVENTMSG = new PtraceRequest(0x4201);

  /** Reads about a signal. */
  public static final PtraceRequest PTRACE_GETSIGINFO = new PtraceRequest(0x4202);

  /** Changes a signal. */
  public static final PtraceRequest PTRACE_SETSIGINFO = new PtraceRequest(0x4203);

  /** Reads registers. */
  public static final PtraceRequest PTRACE_GETREGSET = new PtraceRequest(0x4204);

  /** Writes registers. */
  public static final PtraceRequest PTRACE_SETREGSET = new PtraceRequest(0x4205);

  /** Traces another process without stopping it. */
  public static final PtraceRequest PTRACE_SEIZE = new PtraceRequest(0x4206);

  /** Stops it. */
  public static final PtraceRequest PTRACE_INTERRUPT = new PtraceRequest(0x4207);

  /** Waits for events while it is stopped. */
  public static final PtraceRequest PTRACE_LISTEN = new PtraceRequest(0x4208);

  /** Reads pending signals. */
  public static final PtraceRequest PTRACE_PEEKSIGINFO = new PtraceRequest(0x4209);

  /** Reads the blocked signals. */
  public static final PtraceRequest PTRACE_GETSIGMASK = new PtraceRequest(0x420a);

  /** Sets the blocked signals. */
  public static final PtraceRequest PTRACE_SETSIGMASK = new PtraceRequest(0x420b);

  /** Reads a filter. */
  public static final PtraceRequest PTRACE_SECCOMP_GET_FILTER = new PtraceRequest(0x420c);

  /** Reads the flags of a filter. */
  public static final PtraceRequest PTRACE_SECCOMP_GET_METADATA = new PtraceRequest(0x420d);

  /** Reads about a system call. */
  public static final PtraceRequest PTRACE_GET_SYSCALL_INFO = new PtraceRequest(0x420e);

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public PtraceRequest {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static PtraceRequest of(int number) {
    return new PtraceRequest(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
