package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Constants that some architectures number in their own way.
 *
 * <p>A constant is known by its number on most architectures. Immutable.
 */
final class Numbering {

  static final Set<Architecture> MIPS =
      Set.of(
          Architecture.MIPS,
          Architecture.MIPS64,
          Architecture.MIPS64N32,
          Architecture.MIPSEL,
          Architecture.MIPSEL64,
          Architecture.MIPSEL64N32);
  static final Set<Architecture> PARISC = Set.of(Architecture.PARISC, Architecture.PARISC64);
  static final Set<Architecture> POWER =
      Set.of(Architecture.PPC, Architecture.PPC64, Architecture.PPC64LE);
  static final Set<Architecture> ARM_AND_M68K =
      Set.of(Architecture.ARM, Architecture.AARCH64, Architecture.M68K);
  static final Set<Architecture> SUPERH = Set.of(Architecture.SH, Architecture.SHEB);

  static final Numbering USUAL = new Numbering(Map.of());

  private final Map<Architecture, Map<Long, Long>> own;

  private Numbering(Map<Architecture, Map<Long, Long>> own) {
    this.own = Map.copyOf(own);
  }

  /** Refuses a number that no constant has. */
  static void requireNotNegative(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("expected a number that is not negative: " + number);
    }
  }

  /**
   * Adds what is different on some architectures.
   *
   * @param numbers from the usual number to the one there
   */
  Numbering with(Set<Architecture> architectures, Map<Long, Long> numbers) {
    Map<Architecture, Map<Long, Long>> more = new HashMap<>(own);
    architectures.forEach(architecture -> more.put(architecture, Map.copyOf(numbers)));
    return new Numbering(more);
  }

  /** Returns the number of a constant. */
  long numberOn(Architecture architecture, long usual) {
    return own.getOrDefault(architecture, Map.of()).getOrDefault(usual, usual);
  }

  /** Returns flags, each bit a constant of its own. */
  long flagsOn(Architecture architecture, long usual) {
    Map<Long, Long> numbers = own.get(architecture);
    if (numbers == null) {
      return usual;
    }
    long flags = 0;
    for (long rest = usual; rest != 0; rest &= rest - 1) {
      long bit = Long.lowestOneBit(rest);
      flags |= numbers.getOrDefault(bit, bit);
    }
    return flags;
  }
}
