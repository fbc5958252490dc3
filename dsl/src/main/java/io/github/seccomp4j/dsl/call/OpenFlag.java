package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * A flag of {@code open} and {@code openat}: an {@code O_*} bit.
 *
 * <p>The access mode is not a flag but a number beside them, see {@link AccessMode}. Several flags
 * have other bits on some architectures; conditions know.
 *
 * <p>Source of the constants: fcntl.h of Linux 6.18 in include/uapi/asm-generic and, for MIPS,
 * PA-RISC, PowerPC, ARM and m68k, in arch/.../include/uapi/asm. For a flag without a constant, use
 * {@link #of}.
 *
 * @param bits at least one bit; unsigned 64-bit, as most architectures have it
 */
public record OpenFlag(long bits) implements ArgumentValue {

  /** Makes the file if there is none. */
  public static final OpenFlag O_CREAT = new OpenFlag(0x40);

  /** Fails if there is one. */
  public static final OpenFlag O_EXCL = new OpenFlag(0x80);

  /** Does not make a terminal the controlling one. */
  public static final OpenFlag O_NOCTTY = new OpenFlag(0x100);

  /** Empties the file. */
  public static final OpenFlag O_TRUNC = new OpenFlag(0x200);

  /** Writes at the end. */
  public static final OpenFlag O_APPEND = new OpenFlag(0x400);

  /** Does not wait. */
  public static final OpenFlag O_NONBLOCK = new OpenFlag(0x800);

  /** Goes around the page cache. */
  public static final OpenFlag O_DIRECT = new OpenFlag(0x4000);

  /** Fails unless it is a directory. */
  public static final OpenFlag O_DIRECTORY = new OpenFlag(0x10000);

  /** Fails if it is a symbolic link. */
  public static final OpenFlag O_NOFOLLOW = new OpenFlag(0x20000);

  /** Leaves the time of access. */
  public static final OpenFlag O_NOATIME = new OpenFlag(0x40000);

  /** Closes on execve. */
  public static final OpenFlag O_CLOEXEC = new OpenFlag(0x80000);

  /** Only names the file. */
  public static final OpenFlag O_PATH = new OpenFlag(0x200000);

  /** Makes a file without a name; O_DIRECTORY is part of it. */
  public static final OpenFlag O_TMPFILE = new OpenFlag(0x410000);

  private static final Numbering NUMBERING =
      Numbering.USUAL
          .with(
              Numbering.MIPS,
              Map.ofEntries(
                  Map.entry(0x40L, 0x100L),
                  Map.entry(0x80L, 0x400L),
                  Map.entry(0x100L, 0x800L),
                  Map.entry(0x400L, 0x8L),
                  Map.entry(0x800L, 0x80L),
                  Map.entry(0x4000L, 0x8000L)))
          .with(
              Numbering.PARISC,
              Map.ofEntries(
                  Map.entry(0x40L, 0x100L),
                  Map.entry(0x80L, 0x400L),
                  Map.entry(0x100L, 0x20000L),
                  Map.entry(0x400L, 0x8L),
                  Map.entry(0x800L, 0x10000L),
                  Map.entry(0x10000L, 0x1000L),
                  Map.entry(0x20000L, 0x80L),
                  Map.entry(0x40000L, 0x100000L),
                  Map.entry(0x80000L, 0x200000L),
                  Map.entry(0x200000L, 0x400000L),
                  Map.entry(0x400000L, 0x800000L)))
          .with(
              Numbering.POWER,
              Map.ofEntries(
                  Map.entry(0x10000L, 0x4000L),
                  Map.entry(0x20000L, 0x8000L),
                  Map.entry(0x4000L, 0x20000L)))
          .with(
              Numbering.ARM_AND_M68K,
              Map.ofEntries(
                  Map.entry(0x10000L, 0x4000L),
                  Map.entry(0x20000L, 0x8000L),
                  Map.entry(0x4000L, 0x10000L)));

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one bit; unsigned 64-bit
   * @throws IllegalArgumentException if there is no bit
   */
  public OpenFlag {
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
  public static OpenFlag of(long bits) {
    return new OpenFlag(bits);
  }

  @Override
  public long bitsOn(Architecture architecture) {
    return NUMBERING.flagsOn(architecture, bits);
  }
}
