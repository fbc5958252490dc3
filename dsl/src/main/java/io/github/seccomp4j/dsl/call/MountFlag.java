package io.github.seccomp4j.dsl.call;

/**
 * A flag of {@code mount}: an {@code MS_*} bit.
 *
 * <p>Source of the constants: include/uapi/linux/mount.h of Linux 6.18. For a flag without a
 * constant, use {@link #of}.
 *
 * @param bits at least one bit; unsigned 64-bit
 */
public record MountFlag(long bits) implements ArgumentValue {

  /** Read-only. */
  public static final MountFlag MS_RDONLY = new MountFlag(0x1);

  /** Set-user-ID bits have no effect. */
  public static final MountFlag MS_NOSUID = new MountFlag(0x2);

  /** Device files have no effect. */
  public static final MountFlag MS_NODEV = new MountFlag(0x4);

  /** No program starts from it. */
  public static final MountFlag MS_NOEXEC = new MountFlag(0x8);

  /** Writes wait for the disk. */
  public static final MountFlag MS_SYNCHRONOUS = new MountFlag(0x10);

  /** Changes a mount. */
  public static final MountFlag MS_REMOUNT = new MountFlag(0x20);

  /** Mandatory locks; without effect since Linux 5.15. */
  public static final MountFlag MS_MANDLOCK = new MountFlag(0x40);

  /** Changes of directories wait for the disk. */
  public static final MountFlag MS_DIRSYNC = new MountFlag(0x80);

  /** Symbolic links are not followed. */
  public static final MountFlag MS_NOSYMFOLLOW = new MountFlag(0x100);

  /** No times of access. */
  public static final MountFlag MS_NOATIME = new MountFlag(0x400);

  /** No times of access of directories. */
  public static final MountFlag MS_NODIRATIME = new MountFlag(0x800);

  /** Shows a directory in another place. */
  public static final MountFlag MS_BIND = new MountFlag(0x1000);

  /** Moves a mount. */
  public static final MountFlag MS_MOVE = new MountFlag(0x2000);

  /** With everything mounted below. */
  public static final MountFlag MS_REC = new MountFlag(0x4000);

  /** Fewer messages in the log. */
  public static final MountFlag MS_SILENT = new MountFlag(0x8000);

  /** Cannot be bound elsewhere. */
  public static final MountFlag MS_UNBINDABLE = new MountFlag(0x20000);

  /** Passes no mounts on. */
  public static final MountFlag MS_PRIVATE = new MountFlag(0x40000);

  /** Takes mounts over, passes none on. */
  public static final MountFlag MS_SLAVE = new MountFlag(0x80000);

  /** Passes mounts on both ways. */
  public static final MountFlag MS_SHARED = new MountFlag(0x100000);

  /** Few times of access. */
  public static final MountFlag MS_RELATIME = new MountFlag(0x200000);

  /** All times of access. */
  public static final MountFlag MS_STRICTATIME = new MountFlag(0x1000000);

  /** Times are written late. */
  public static final MountFlag MS_LAZYTIME = new MountFlag(0x2000000);

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one bit; unsigned 64-bit
   * @throws IllegalArgumentException if there is no bit
   */
  public MountFlag {
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
  public static MountFlag of(long bits) {
    return new MountFlag(bits);
  }
}
