package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/** Names the entry of the mode strace says a process runs in. */
final class StraceModes {

  private static final Map<Architecture, Architecture> NARROW =
      Map.of(
          Architecture.X86_64, Architecture.X86,
          Architecture.AARCH64, Architecture.ARM,
          Architecture.PPC64, Architecture.PPC,
          Architecture.S390X, Architecture.S390,
          Architecture.PARISC64, Architecture.PARISC,
          Architecture.MIPS64, Architecture.MIPS,
          Architecture.MIPSEL64, Architecture.MIPSEL);

  private StraceModes() {}

  /**
   * Names an entry.
   *
   * @param machine the entry of the machine's own programs
   * @param mode {@code 64}, {@code 32}, {@code x32} or {@code n32}
   */
  static Architecture architecture(Architecture machine, String mode) {
    return switch (mode) {
      case "32" -> NARROW.getOrDefault(machine, machine);
      case "x32" -> Architecture.X32;
      case "n32" ->
          machine.equals(Architecture.MIPSEL64)
              ? Architecture.MIPSEL64N32
              : machine.equals(Architecture.MIPS64) ? Architecture.MIPS64N32 : machine;
      default -> machine;
    };
  }
}
