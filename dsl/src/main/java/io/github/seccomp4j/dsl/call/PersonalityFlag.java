package io.github.seccomp4j.dsl.call;

/**
 * A flag in the argument of {@code personality}.
 *
 * <p>Source of the constants: include/uapi/linux/personality.h of Linux 6.18 and personality(2).
 * For a flag without a constant, use {@link #of}.
 *
 * @param bits at least one of the bits 8 to 31
 */
public record PersonalityFlag(long bits) implements ArgumentValue {

  /** Pretends to be Linux 2.6 in uname. */
  public static final PersonalityFlag UNAME26 = new PersonalityFlag(0x20000);

  /** Switches address-space layout randomization off. */
  public static final PersonalityFlag ADDR_NO_RANDOMIZE = new PersonalityFlag(0x40000);

  /** Reads signal handlers as descriptors. */
  public static final PersonalityFlag FDPIC_FUNCPTRS = new PersonalityFlag(0x80000);

  /** Maps page 0. */
  public static final PersonalityFlag MMAP_PAGE_ZERO = new PersonalityFlag(0x100000);

  /** Uses the legacy memory layout. */
  public static final PersonalityFlag ADDR_COMPAT_LAYOUT = new PersonalityFlag(0x200000);

  /** Makes readable memory executable. */
  public static final PersonalityFlag READ_IMPLIES_EXEC = new PersonalityFlag(0x400000);

  /** Limits addresses to 32 bits. */
  public static final PersonalityFlag ADDR_LIMIT_32BIT = new PersonalityFlag(0x800000);

  /** Has no effect. */
  public static final PersonalityFlag SHORT_INODE = new PersonalityFlag(0x1000000);

  /** Has no effect. */
  public static final PersonalityFlag WHOLE_SECONDS = new PersonalityFlag(0x2000000);

  /** Leaves timeouts unchanged in select and its relatives. */
  public static final PersonalityFlag STICKY_TIMEOUTS = new PersonalityFlag(0x4000000);

  /** Limits addresses to 3 GiB. */
  public static final PersonalityFlag ADDR_LIMIT_3GB = new PersonalityFlag(0x8000000);

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one of the bits 8 to 31
   * @throws IllegalArgumentException if there is no bit, or one outside; the message holds the bits
   */
  public PersonalityFlag {
    if (bits == 0 || (bits & ~0xffff_ff00L) != 0) {
      throw new IllegalArgumentException(
          "a personality flag is some of the bits 8 to 31: 0x" + Long.toHexString(bits));
    }
  }

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one of the bits 8 to 31
   * @return the value; equal to the constant of these bits
   * @throws IllegalArgumentException if there is no bit, or one outside; the message holds the bits
   */
  public static PersonalityFlag of(long bits) {
    return new PersonalityFlag(bits);
  }
}
