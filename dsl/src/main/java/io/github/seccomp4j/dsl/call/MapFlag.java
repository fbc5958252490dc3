package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * A flag of {@code mmap}: a {@code MAP_*} bit.
 *
 * <p>Source of the constants: mman.h of Linux 6.18 in include/uapi/linux, include/uapi/asm-generic
 * and, for MIPS, PA-RISC and PowerPC, arch/.../include/uapi/asm. For a flag without a constant, use
 * {@link #of}.
 *
 * @param bits at least one bit; unsigned 64-bit, as most architectures have it
 */
public record MapFlag(long bits) implements ArgumentValue {

  /** Others see what is written. */
  public static final MapFlag MAP_SHARED = new MapFlag(0x1);

  /** Others do not see what is written. */
  public static final MapFlag MAP_PRIVATE = new MapFlag(0x2);

  /** At this address, whatever is there. */
  public static final MapFlag MAP_FIXED = new MapFlag(0x10);

  /** Memory that is no file. */
  public static final MapFlag MAP_ANONYMOUS = new MapFlag(0x20);

  /** A stack that grows downwards. */
  public static final MapFlag MAP_GROWSDOWN = new MapFlag(0x100);

  /** Never swapped. */
  public static final MapFlag MAP_LOCKED = new MapFlag(0x2000);

  /** Without reserving swap space. */
  public static final MapFlag MAP_NORESERVE = new MapFlag(0x4000);

  /** Read in at once. */
  public static final MapFlag MAP_POPULATE = new MapFlag(0x8000);

  /** Without waiting for that. */
  public static final MapFlag MAP_NONBLOCK = new MapFlag(0x10000);

  /** A thread's stack. */
  public static final MapFlag MAP_STACK = new MapFlag(0x20000);

  /** Huge pages. */
  public static final MapFlag MAP_HUGETLB = new MapFlag(0x40000);

  /** At this address, if nothing is there. */
  public static final MapFlag MAP_FIXED_NOREPLACE = new MapFlag(0x100000);

  private static final Numbering NUMBERING =
      Numbering.USUAL
          .with(
              Numbering.MIPS,
              Map.ofEntries(
                  Map.entry(0x20L, 0x800L),
                  Map.entry(0x100L, 0x1000L),
                  Map.entry(0x2000L, 0x8000L),
                  Map.entry(0x4000L, 0x400L),
                  Map.entry(0x8000L, 0x10000L),
                  Map.entry(0x10000L, 0x20000L),
                  Map.entry(0x20000L, 0x40000L),
                  Map.entry(0x40000L, 0x80000L)))
          .with(
              Numbering.PARISC,
              Map.ofEntries(
                  Map.entry(0x10L, 0x4L),
                  Map.entry(0x20L, 0x10L),
                  Map.entry(0x100L, 0x8000L),
                  Map.entry(0x8000L, 0x10000L),
                  Map.entry(0x10000L, 0x20000L),
                  Map.entry(0x20000L, 0x40000L),
                  Map.entry(0x40000L, 0x80000L)))
          .with(
              Numbering.POWER, Map.ofEntries(Map.entry(0x2000L, 0x80L), Map.entry(0x4000L, 0x40L)));

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one bit; unsigned 64-bit
   * @throws IllegalArgumentException if there is no bit
   */
  public MapFlag {
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
  public static MapFlag of(long bits) {
    return new MapFlag(bits);
  }

  @Override
  public long bitsOn(Architecture architecture) {
    return NUMBERING.flagsOn(architecture, bits);
  }
}
