package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * How memory may be used: a {@code PROT_*} bit.
 *
 * <p>Source of the constants: include/uapi/asm-generic/mman-common.h and
 * arch/mips/include/uapi/asm/mman.h of Linux 6.18. For a flag without a constant, use {@link #of}.
 *
 * @param bits at least one bit; unsigned 64-bit, as most architectures have it
 */
public record ProtectionFlag(long bits) implements ArgumentValue {

  /** It is read. */
  public static final ProtectionFlag PROT_READ = new ProtectionFlag(0x1);

  /** It is written. */
  public static final ProtectionFlag PROT_WRITE = new ProtectionFlag(0x2);

  /** It is executed. */
  public static final ProtectionFlag PROT_EXEC = new ProtectionFlag(0x4);

  /** It holds atomic variables. */
  public static final ProtectionFlag PROT_SEM = new ProtectionFlag(0x8);

  /** The change extends to the start of a stack that grows downwards. */
  public static final ProtectionFlag PROT_GROWSDOWN = new ProtectionFlag(0x1000000);

  /** The change extends to the end of a stack that grows upwards. */
  public static final ProtectionFlag PROT_GROWSUP = new ProtectionFlag(0x2000000);

  private static final Numbering NUMBERING =
      Numbering.USUAL.with(Numbering.MIPS, Map.ofEntries(Map.entry(0x8L, 0x10L)));

  /**
   * Makes a flag of any bits.
   *
   * @param bits at least one bit; unsigned 64-bit
   * @throws IllegalArgumentException if there is no bit
   */
  public ProtectionFlag {
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
  public static ProtectionFlag of(long bits) {
    return new ProtectionFlag(bits);
  }

  @Override
  public long bitsOn(Architecture architecture) {
    return NUMBERING.flagsOn(architecture, bits);
  }
}
