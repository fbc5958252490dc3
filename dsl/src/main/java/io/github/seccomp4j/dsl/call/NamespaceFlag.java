package io.github.seccomp4j.dsl.call;

import java.util.Set;

/**
 * A kind of namespace, or another part of a process, for {@code unshare} and {@code setns}.
 *
 * <p>{@code clone} has flags of its own, see {@link CloneFlag}.
 *
 * <p>Source of the constants: include/uapi/linux/sched.h of Linux 6.18. For a flag without a
 * constant, use {@link #of}.
 *
 * @param bits at least one bit; unsigned 64-bit
 */
public record NamespaceFlag(long bits) implements ArgumentValue {

  /** Time namespace. */
  public static final NamespaceFlag CLONE_NEWTIME = new NamespaceFlag(0x80);

  /** Root, working directory and umask; for unshare only. */
  public static final NamespaceFlag CLONE_FS = new NamespaceFlag(0x200);

  /** File descriptors; for unshare only. */
  public static final NamespaceFlag CLONE_FILES = new NamespaceFlag(0x400);

  /** Mount namespace. */
  public static final NamespaceFlag CLONE_NEWNS = new NamespaceFlag(0x20000);

  /** System V semaphore undo values; for unshare only. */
  public static final NamespaceFlag CLONE_SYSVSEM = new NamespaceFlag(0x40000);

  /** Cgroup namespace. */
  public static final NamespaceFlag CLONE_NEWCGROUP = new NamespaceFlag(0x2000000);

  /** UTS namespace: host and domain name. */
  public static final NamespaceFlag CLONE_NEWUTS = new NamespaceFlag(0x4000000);

  /** IPC namespace. */
  public static final NamespaceFlag CLONE_NEWIPC = new NamespaceFlag(0x8000000);

  /** User namespace. */
  public static final NamespaceFlag CLONE_NEWUSER = new NamespaceFlag(0x10000000);

  /** PID namespace. */
  public static final NamespaceFlag CLONE_NEWPID = new NamespaceFlag(0x20000000);

  /** Network namespace. */
  public static final NamespaceFlag CLONE_NEWNET = new NamespaceFlag(0x40000000);

  /** All eight kinds of namespace. */
  public static final Set<NamespaceFlag> ALL_NAMESPACES =
      Set.of(
          CLONE_NEWTIME,
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
  public NamespaceFlag {
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
  public static NamespaceFlag of(long bits) {
    return new NamespaceFlag(bits);
  }
}
