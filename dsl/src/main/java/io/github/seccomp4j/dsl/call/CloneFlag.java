package io.github.seccomp4j.dsl.call;

import java.util.Set;

/**
 * A flag of {@code clone}: a {@code CLONE_*} bit.
 *
 * <p>Source of the constants: include/uapi/linux/sched.h of Linux 6.18. CLONE_NEWTIME is missing
 * because {@code clone} reads its bit as part of the exit signal; only {@code clone3} and {@code
 * unshare} know it. For a flag without a constant, use {@link #of}.
 *
 * @param bits at least one bit; unsigned 64-bit
 */
public record CloneFlag(long bits) implements ArgumentValue {

  /** Shares memory. */
  public static final CloneFlag CLONE_VM = new CloneFlag(0x100);

  /** Shares root, working directory and umask. */
  public static final CloneFlag CLONE_FS = new CloneFlag(0x200);

  /** Shares file descriptors. */
  public static final CloneFlag CLONE_FILES = new CloneFlag(0x400);

  /** Shares signal handlers. */
  public static final CloneFlag CLONE_SIGHAND = new CloneFlag(0x800);

  /** Gives a process file descriptor. */
  public static final CloneFlag CLONE_PIDFD = new CloneFlag(0x1000);

  /** Is traced too if the caller is. */
  public static final CloneFlag CLONE_PTRACE = new CloneFlag(0x2000);

  /** Suspends the caller until the child leaves its memory. */
  public static final CloneFlag CLONE_VFORK = new CloneFlag(0x4000);

  /** Has the caller's parent as parent. */
  public static final CloneFlag CLONE_PARENT = new CloneFlag(0x8000);

  /** Joins the caller's thread group. */
  public static final CloneFlag CLONE_THREAD = new CloneFlag(0x10000);

  /** Has a new mount namespace. */
  public static final CloneFlag CLONE_NEWNS = new CloneFlag(0x20000);

  /** Shares System V semaphore undo values. */
  public static final CloneFlag CLONE_SYSVSEM = new CloneFlag(0x40000);

  /** Has its own thread-local storage. */
  public static final CloneFlag CLONE_SETTLS = new CloneFlag(0x80000);

  /** Writes the thread ID into the parent's memory. */
  public static final CloneFlag CLONE_PARENT_SETTID = new CloneFlag(0x100000);

  /** Clears the thread ID in the child's memory at the end. */
  public static final CloneFlag CLONE_CHILD_CLEARTID = new CloneFlag(0x200000);

  /** Ignored. */
  public static final CloneFlag CLONE_DETACHED = new CloneFlag(0x400000);

  /** Cannot be forced to be traced by CLONE_PTRACE. */
  public static final CloneFlag CLONE_UNTRACED = new CloneFlag(0x800000);

  /** Writes the thread ID into the child's memory. */
  public static final CloneFlag CLONE_CHILD_SETTID = new CloneFlag(0x1000000);

  /** Has a new cgroup namespace. */
  public static final CloneFlag CLONE_NEWCGROUP = new CloneFlag(0x2000000);

  /** Has a new UTS namespace. */
  public static final CloneFlag CLONE_NEWUTS = new CloneFlag(0x4000000);

  /** Has a new IPC namespace. */
  public static final CloneFlag CLONE_NEWIPC = new CloneFlag(0x8000000);

  /** Has a new user namespace. */
  public static final CloneFlag CLONE_NEWUSER = new CloneFlag(0x10000000);

  /** Has a new PID namespace. */
  public static final CloneFlag CLONE_NEWPID = new CloneFlag(0x20000000);

  /** Has a new network namespace. */
  public static final CloneFlag CLONE_NEWNET = new CloneFlag(0x40000000);

  /** Shares the I/O context. */
  public static final CloneFlag CLONE_IO = new CloneFlag(0x80000000L);

  /**
   * The seven flags that make a namespace, 0x7e020000 together: what container runtimes keep from
   * containers without CAP_SYS_ADMIN.
   */
  public static final Set<CloneFlag> NAMESPACES =
      Set.of(
          CLONE_NEWNS,
          CLONE_NEWCGROUP,
          CLONE_NEWUTS,
          CLONE_NEWIPC,
          CLONE_NEWUSER,
          CLONE_NEWPID,
          CLONE_NEWNET);

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one bit; unsigned 64-bit
   * @throws IllegalArgumentException if there is no bit
   */
  public CloneFlag {
    if (bits == 0) {
      throw new IllegalArgumentException("a flag has at least one bit");
    }
  }

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one bit; unsigned 64-bit
   * @return the value; equal to the constant of these bits
   * @throws IllegalArgumentException if there is no bit
   */
  public static CloneFlag of(long bits) {
    return new CloneFlag(bits);
  }
}
