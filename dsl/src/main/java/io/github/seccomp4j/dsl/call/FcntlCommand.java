package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * What {@code fcntl} does with a file descriptor: an {@code F_*} number.
 *
 * <p>Source of the constants: fcntl.h of Linux 6.18 in include/uapi/linux, include/uapi/asm-generic
 * and, for MIPS and PA-RISC, arch/.../include/uapi/asm. For a number without a constant, use {@link
 * #of}.
 *
 * @param number not negative, as most architectures have it
 */
public record FcntlCommand(int number) implements ArgumentValue {

  /** Duplicates it. */
  public static final FcntlCommand F_DUPFD = new FcntlCommand(0);

  /** Reads its flags. */
  public static final FcntlCommand F_GETFD = new FcntlCommand(1);

  /** Sets its flags. */
  public static final FcntlCommand F_SETFD = new FcntlCommand(2);

  /** Reads the flags of the open file. */
  public static final FcntlCommand F_GETFL = new FcntlCommand(3);

  /** Sets the flags of the open file. */
  public static final FcntlCommand F_SETFL = new FcntlCommand(4);

  /** Looks for a lock. */
  public static final FcntlCommand F_GETLK = new FcntlCommand(5);

  /** Locks, or fails. */
  public static final FcntlCommand F_SETLK = new FcntlCommand(6);

  /** Locks, and waits for it. */
  public static final FcntlCommand F_SETLKW = new FcntlCommand(7);

  /** Says who gets its signals. */
  public static final FcntlCommand F_SETOWN = new FcntlCommand(8);

  /** Tells who gets its signals. */
  public static final FcntlCommand F_GETOWN = new FcntlCommand(9);

  /** Says which signal is sent. */
  public static final FcntlCommand F_SETSIG = new FcntlCommand(10);

  /** Tells which signal is sent. */
  public static final FcntlCommand F_GETSIG = new FcntlCommand(11);

  /** Looks for a lock of open files. */
  public static final FcntlCommand F_OFD_GETLK = new FcntlCommand(36);

  /** Locks the open file, or fails. */
  public static final FcntlCommand F_OFD_SETLK = new FcntlCommand(37);

  /** Locks the open file, and waits for it. */
  public static final FcntlCommand F_OFD_SETLKW = new FcntlCommand(38);

  /** Takes or gives back a lease. */
  public static final FcntlCommand F_SETLEASE = new FcntlCommand(1024);

  /** Tells the lease. */
  public static final FcntlCommand F_GETLEASE = new FcntlCommand(1025);

  /** Watches a directory. */
  public static final FcntlCommand F_NOTIFY = new FcntlCommand(1026);

  /** Duplicates it, to be closed on execve. */
  public static final FcntlCommand F_DUPFD_CLOEXEC = new FcntlCommand(1030);

  /** Resizes a pipe. */
  public static final FcntlCommand F_SETPIPE_SZ = new FcntlCommand(1031);

  /** Tells the size of a pipe. */
  public static final FcntlCommand F_GETPIPE_SZ = new FcntlCommand(1032);

  /** Seals a memory file. */
  public static final FcntlCommand F_ADD_SEALS = new FcntlCommand(1033);

  /** Tells the seals. */
  public static final FcntlCommand F_GET_SEALS = new FcntlCommand(1034);

  private static final Numbering NUMBERING =
      Numbering.USUAL
          .with(
              Numbering.MIPS,
              Map.ofEntries(Map.entry(0x5L, 0xeL), Map.entry(0x8L, 0x18L), Map.entry(0x9L, 0x17L)))
          .with(
              Numbering.PARISC,
              Map.ofEntries(
                  Map.entry(0x8L, 0xcL),
                  Map.entry(0x9L, 0xbL),
                  Map.entry(0xaL, 0xdL),
                  Map.entry(0xbL, 0xeL)));

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public FcntlCommand {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static FcntlCommand of(int number) {
    return new FcntlCommand(number);
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
