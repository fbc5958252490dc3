package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * What {@code ioctl} does: a number that each driver gives a meaning.
 *
 * <p>The kernel reads an {@code unsigned int}: a rule against {@code TIOCSTI} that compares the
 * whole register is walked around by one more bit (CVE-2019-10063 of flatpak).
 *
 * <p>Source of the constants: include/uapi/asm-generic/ioctls.h and include/uapi/linux/sockios.h of
 * Linux 6.18; for MIPS and SuperH, arch/.../include/uapi/asm/ioctls.h. For a number without a
 * constant, use {@link #of}.
 *
 * @param number unsigned, at most 32 bits, as most architectures have it
 */
public record IoctlCommand(long number) implements ArgumentValue {

  /** Makes a terminal the controlling one. */
  public static final IoctlCommand TIOCSCTTY = new IoctlCommand(0x540e);

  /** Types into a terminal, as its user would; a known way out of containers and sandboxes. */
  public static final IoctlCommand TIOCSTI = new IoctlCommand(0x5412);

  /** Works the virtual console, whose paste types as TIOCSTI does. */
  public static final IoctlCommand TIOCLINUX = new IoctlCommand(0x541c);

  /** Adds a route. */
  public static final IoctlCommand SIOCADDRT = new IoctlCommand(0x890b);

  /** Removes a route. */
  public static final IoctlCommand SIOCDELRT = new IoctlCommand(0x890c);

  /** Lists network interfaces. */
  public static final IoctlCommand SIOCGIFCONF = new IoctlCommand(0x8912);

  /** Sets the flags of a network interface. */
  public static final IoctlCommand SIOCSIFFLAGS = new IoctlCommand(0x8914);

  /** Sets the address of a network interface. */
  public static final IoctlCommand SIOCSIFADDR = new IoctlCommand(0x8916);

  /** Reads and sets what a network driver offers. */
  public static final IoctlCommand SIOCETHTOOL = new IoctlCommand(0x8946);

  private static final Numbering NUMBERING =
      Numbering.USUAL
          .with(
              Numbering.MIPS,
              Map.ofEntries(
                  Map.entry(0x540eL, 0x5480L),
                  Map.entry(0x5412L, 0x5472L),
                  Map.entry(0x541cL, 0x5483L)))
          .with(
              Numbering.SUPERH,
              Map.ofEntries(Map.entry(0x5412L, 0x40015412L), Map.entry(0x541cL, 0x4001541cL)));

  /**
   * Makes a value of any number.
   *
   * @param number unsigned, at most 32 bits
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public IoctlCommand {
    if (number < 0 || number > 0xffffffffL) {
      throw new IllegalArgumentException(
          "expected a number that is unsigned, at most 32 bits: " + number);
    }
  }

  /**
   * Makes a value of any number.
   *
   * @param number unsigned, at most 32 bits
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static IoctlCommand of(long number) {
    return new IoctlCommand(number);
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
