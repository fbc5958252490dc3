package io.github.seccomp4j.dsl.call;

/**
 * An argument of {@code personality}: an execution domain in the low eight bits, {@link
 * PersonalityFlag flags} above.
 *
 * <p>Source of the constants: include/uapi/linux/personality.h of Linux 6.18. For a domain without
 * a constant, use {@link #of}.
 *
 * @param bits unsigned, at most 32 bits
 */
public record Persona(long bits) implements ArgumentValue {

  /** Linux. */
  public static final Persona PER_LINUX = new Persona(0);

  /** Linux with 32-bit addresses. */
  public static final Persona PER_LINUX_32BIT = PER_LINUX.with(PersonalityFlag.ADDR_LIMIT_32BIT);

  /** Linux that reports a 32-bit machine in uname. */
  public static final Persona PER_LINUX32 = new Persona(8);

  /** Linux that reports a 32-bit machine, with 3 GiB of addresses. */
  public static final Persona PER_LINUX32_3GB = PER_LINUX32.with(PersonalityFlag.ADDR_LIMIT_3GB);

  /** Changes nothing and returns the current persona: all 32 bits set. */
  public static final Persona QUERY = new Persona(0xffff_ffffL);

  /**
   * Makes a persona of any bits.
   *
   * @param bits unsigned, at most 32 bits
   * @throws IllegalArgumentException if there are more than 32 bits; the message holds them
   */
  public Persona {
    if ((bits & ~0xffff_ffffL) != 0) {
      throw new IllegalArgumentException("a persona has 32 bits: 0x" + Long.toHexString(bits));
    }
  }

  /**
   * Makes a persona of any bits.
   *
   * @param bits unsigned, at most 32 bits
   * @return the value; equal to the constant of these bits
   * @throws IllegalArgumentException if there are more than 32 bits; the message holds it
   */
  public static Persona of(long bits) {
    return new Persona(bits);
  }

  /**
   * Adds flags.
   *
   * @param flags any flags
   * @return a persona with these bits set too
   */
  public Persona with(PersonalityFlag... flags) {
    long all = bits;
    for (PersonalityFlag flag : flags) {
      all |= flag.bits();
    }
    return new Persona(all);
  }
}
