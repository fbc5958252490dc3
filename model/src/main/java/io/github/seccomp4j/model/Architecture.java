package io.github.seccomp4j.model;

import java.util.List;
import java.util.Objects;

/**
 * A system-call architecture: a {@code SCMP_ARCH_*} word of the OCI runtime specification, or any
 * other word found in its place.
 *
 * <p>Source of the constants: OCI runtime-spec 1.3, config-linux.md, "Seccomp", and its schema. The
 * kernel's view of an architecture (AUDIT_ARCH value, word size, byte order) is in the package
 * {@code io.github.seccomp4j.model.syscall}.
 *
 * @param token the word as written
 */
public record Architecture(String token) implements OpenToken {

  /** The architecture the program that reads the document was built for. */
  public static final Architecture NATIVE = new Architecture("SCMP_ARCH_NATIVE");

  /** 32-bit x86. */
  public static final Architecture X86 = new Architecture("SCMP_ARCH_X86");

  /** 64-bit x86. */
  public static final Architecture X86_64 = new Architecture("SCMP_ARCH_X86_64");

  /** 32-bit pointers on 64-bit x86; shares AUDIT_ARCH with {@link #X86_64}. */
  public static final Architecture X32 = new Architecture("SCMP_ARCH_X32");

  /** 32-bit ARM, EABI. */
  public static final Architecture ARM = new Architecture("SCMP_ARCH_ARM");

  /** 64-bit ARM. */
  public static final Architecture AARCH64 = new Architecture("SCMP_ARCH_AARCH64");

  /** 64-bit LoongArch. */
  public static final Architecture LOONGARCH64 = new Architecture("SCMP_ARCH_LOONGARCH64");

  /** Motorola 68000. */
  public static final Architecture M68K = new Architecture("SCMP_ARCH_M68K");

  /** MIPS o32, big endian. */
  public static final Architecture MIPS = new Architecture("SCMP_ARCH_MIPS");

  /** MIPS n64, big endian. */
  public static final Architecture MIPS64 = new Architecture("SCMP_ARCH_MIPS64");

  /** MIPS n32, big endian. */
  public static final Architecture MIPS64N32 = new Architecture("SCMP_ARCH_MIPS64N32");

  /** MIPS o32, little endian. */
  public static final Architecture MIPSEL = new Architecture("SCMP_ARCH_MIPSEL");

  /** MIPS n64, little endian. */
  public static final Architecture MIPSEL64 = new Architecture("SCMP_ARCH_MIPSEL64");

  /** MIPS n32, little endian. */
  public static final Architecture MIPSEL64N32 = new Architecture("SCMP_ARCH_MIPSEL64N32");

  /** 32-bit PA-RISC. */
  public static final Architecture PARISC = new Architecture("SCMP_ARCH_PARISC");

  /** 64-bit PA-RISC. */
  public static final Architecture PARISC64 = new Architecture("SCMP_ARCH_PARISC64");

  /** 32-bit PowerPC. */
  public static final Architecture PPC = new Architecture("SCMP_ARCH_PPC");

  /** 64-bit PowerPC, big endian. */
  public static final Architecture PPC64 = new Architecture("SCMP_ARCH_PPC64");

  /** 64-bit PowerPC, little endian. */
  public static final Architecture PPC64LE = new Architecture("SCMP_ARCH_PPC64LE");

  /** 64-bit RISC-V. */
  public static final Architecture RISCV64 = new Architecture("SCMP_ARCH_RISCV64");

  /** 31-bit z/Architecture. */
  public static final Architecture S390 = new Architecture("SCMP_ARCH_S390");

  /** 64-bit z/Architecture. */
  public static final Architecture S390X = new Architecture("SCMP_ARCH_S390X");

  /** SuperH, little endian. */
  public static final Architecture SH = new Architecture("SCMP_ARCH_SH");

  /** SuperH, big endian. */
  public static final Architecture SHEB = new Architecture("SCMP_ARCH_SHEB");

  private static final List<Architecture> RECOGNIZED =
      List.of(
          NATIVE,
          X86,
          X86_64,
          X32,
          ARM,
          AARCH64,
          LOONGARCH64,
          M68K,
          MIPS,
          MIPS64,
          MIPS64N32,
          MIPSEL,
          MIPSEL64,
          MIPSEL64N32,
          PARISC,
          PARISC64,
          PPC,
          PPC64,
          PPC64LE,
          RISCV64,
          S390,
          S390X,
          SH,
          SHEB);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public Architecture {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the words that have a constant here.
   *
   * @return distinct tokens; {@link #NATIVE} first
   */
  public static List<Architecture> recognized() {
    return RECOGNIZED;
  }

  @Override
  public boolean isRecognized() {
    return RECOGNIZED.contains(this);
  }

  // By hand: what the compiler makes for records costs more on first use than reading a catalog.
  @Override
  public boolean equals(Object other) {
    return other instanceof Architecture that && token.equals(that.token);
  }

  @Override
  public int hashCode() {
    return token.hashCode();
  }

  @Override
  public String toString() {
    return token;
  }
}
