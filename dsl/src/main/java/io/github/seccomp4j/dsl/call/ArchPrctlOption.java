package io.github.seccomp4j.dsl.call;

/**
 * What {@code arch_prctl} does on x86: an {@code ARCH_*} number.
 *
 * <p>Source of the constants: arch/x86/include/uapi/asm/prctl.h of Linux 6.18. For a number without
 * a constant, use {@link #of}.
 *
 * @param number not negative
 */
public record ArchPrctlOption(int number) implements ArgumentValue {

  /** Sets the base of the segment GS. */
  public static final ArchPrctlOption ARCH_SET_GS = new ArchPrctlOption(0x1001);

  /** Sets the base of the segment FS, as every start of a program does. */
  public static final ArchPrctlOption ARCH_SET_FS = new ArchPrctlOption(0x1002);

  /** Tells the base of the segment FS. */
  public static final ArchPrctlOption ARCH_GET_FS = new ArchPrctlOption(0x1003);

  /** Tells the base of the segment GS. */
  public static final ArchPrctlOption ARCH_GET_GS = new ArchPrctlOption(0x1004);

  /** Tells whether CPUID works. */
  public static final ArchPrctlOption ARCH_GET_CPUID = new ArchPrctlOption(0x1011);

  /** Says whether CPUID works. */
  public static final ArchPrctlOption ARCH_SET_CPUID = new ArchPrctlOption(0x1012);

  /** Tells which processor states there are. */
  public static final ArchPrctlOption ARCH_GET_XCOMP_SUPP = new ArchPrctlOption(0x1021);

  /** Tells which processor states are permitted. */
  public static final ArchPrctlOption ARCH_GET_XCOMP_PERM = new ArchPrctlOption(0x1022);

  /** Asks for a processor state. */
  public static final ArchPrctlOption ARCH_REQ_XCOMP_PERM = new ArchPrctlOption(0x1023);

  /** Switches a shadow stack on. */
  public static final ArchPrctlOption ARCH_SHSTK_ENABLE = new ArchPrctlOption(0x5001);

  /** Switches a shadow stack off. */
  public static final ArchPrctlOption ARCH_SHSTK_DISABLE = new ArchPrctlOption(0x5002);

  /** Locks the shadow stack. */
  public static final ArchPrctlOption ARCH_SHSTK_LOCK = new ArchPrctlOption(0x5003);

  /** Unlocks the shadow stack. */
  public static final ArchPrctlOption ARCH_SHSTK_UNLOCK = new ArchPrctlOption(0x5004);

  /** Tells about the shadow stack. */
  public static final ArchPrctlOption ARCH_SHSTK_STATUS = new ArchPrctlOption(0x5005);

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public ArchPrctlOption {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static ArchPrctlOption of(int number) {
    return new ArchPrctlOption(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
