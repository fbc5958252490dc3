package io.github.seccomp4j.dsl.call;

/**
 * What {@code prctl} does: a {@code PR_*} number.
 *
 * <p>Source of the constants: include/uapi/linux/prctl.h of Linux 6.18. For a number without a
 * constant, use {@link #of}.
 *
 * @param number not negative
 */
public record PrctlOption(int number) implements ArgumentValue {

  /** Sets the signal at the death of the parent. */
  public static final PrctlOption PR_SET_PDEATHSIG = new PrctlOption(1);

  /** Tells that signal. */
  public static final PrctlOption PR_GET_PDEATHSIG = new PrctlOption(2);

  /** Tells whether memory may be dumped and traced. */
  public static final PrctlOption PR_GET_DUMPABLE = new PrctlOption(3);

  /** Says whether memory may be dumped and traced. */
  public static final PrctlOption PR_SET_DUMPABLE = new PrctlOption(4);

  /** Tells whether capabilities survive a change of user. */
  public static final PrctlOption PR_GET_KEEPCAPS = new PrctlOption(7);

  /** Says whether capabilities survive a change of user. */
  public static final PrctlOption PR_SET_KEEPCAPS = new PrctlOption(8);

  /** Names the thread. */
  public static final PrctlOption PR_SET_NAME = new PrctlOption(15);

  /** Tells the name of the thread. */
  public static final PrctlOption PR_GET_NAME = new PrctlOption(16);

  /** Tells the seccomp mode. */
  public static final PrctlOption PR_GET_SECCOMP = new PrctlOption(21);

  /** Loads a filter. */
  public static final PrctlOption PR_SET_SECCOMP = new PrctlOption(22);

  /** Reads the bounding set of capabilities. */
  public static final PrctlOption PR_CAPBSET_READ = new PrctlOption(23);

  /** Drops a capability from the bounding set. */
  public static final PrctlOption PR_CAPBSET_DROP = new PrctlOption(24);

  /** Tells whether the time stamp counter can be read. */
  public static final PrctlOption PR_GET_TSC = new PrctlOption(25);

  /** Says whether the time stamp counter can be read. */
  public static final PrctlOption PR_SET_TSC = new PrctlOption(26);

  /** Tells how capabilities and user 0 are tied. */
  public static final PrctlOption PR_GET_SECUREBITS = new PrctlOption(27);

  /** Says how capabilities and user 0 are tied. */
  public static final PrctlOption PR_SET_SECUREBITS = new PrctlOption(28);

  /** Sets how late timers may be. */
  public static final PrctlOption PR_SET_TIMERSLACK = new PrctlOption(29);

  /** Tells how late timers may be. */
  public static final PrctlOption PR_GET_TIMERSLACK = new PrctlOption(30);

  /** Says what a memory error does. */
  public static final PrctlOption PR_MCE_KILL = new PrctlOption(33);

  /** Moves the parts of the memory map. */
  public static final PrctlOption PR_SET_MM = new PrctlOption(35);

  /** Adopts orphans. */
  public static final PrctlOption PR_SET_CHILD_SUBREAPER = new PrctlOption(36);

  /** Tells whether orphans are adopted. */
  public static final PrctlOption PR_GET_CHILD_SUBREAPER = new PrctlOption(37);

  /** Forbids new privileges for good. */
  public static final PrctlOption PR_SET_NO_NEW_PRIVS = new PrctlOption(38);

  /** Tells whether new privileges are forbidden. */
  public static final PrctlOption PR_GET_NO_NEW_PRIVS = new PrctlOption(39);

  /** Switches huge pages off. */
  public static final PrctlOption PR_SET_THP_DISABLE = new PrctlOption(41);

  /** Works the ambient capabilities. */
  public static final PrctlOption PR_CAP_AMBIENT = new PrctlOption(47);

  /** Tells how the processor may speculate. */
  public static final PrctlOption PR_GET_SPECULATION_CTRL = new PrctlOption(52);

  /** Says how the processor may speculate. */
  public static final PrctlOption PR_SET_SPECULATION_CTRL = new PrctlOption(53);

  /** Marks a thread that memory reclaim needs. */
  public static final PrctlOption PR_SET_IO_FLUSHER = new PrctlOption(57);

  /** Sends system calls to a signal handler. */
  public static final PrctlOption PR_SET_SYSCALL_USER_DISPATCH = new PrctlOption(59);

  /** Says who may share a core. */
  public static final PrctlOption PR_SCHED_CORE = new PrctlOption(62);

  /** Forbids memory that is written and executed. */
  public static final PrctlOption PR_SET_MDWE = new PrctlOption(65);

  /** Names memory. */
  public static final PrctlOption PR_SET_VMA = new PrctlOption(1398164801);

  /** Says who may trace the process. */
  public static final PrctlOption PR_SET_PTRACER = new PrctlOption(1499557217);

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public PrctlOption {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static PrctlOption of(int number) {
    return new PrctlOption(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
