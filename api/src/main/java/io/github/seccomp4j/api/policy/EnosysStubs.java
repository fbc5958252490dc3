package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What runc puts before a filter that denies by default: ENOSYS for every number above the greatest
 * one that the profile names on that architecture, whatever the rule says.
 *
 * <p>Names that a multiplexer reaches do not count, for libseccomp gives runc a negative number for
 * them. Source: runc 1.5.1, patchbpf/enosys_linux.go, read and run.
 */
final class EnosysStubs {

  private static final int X32_BIT = 0x4000_0000;
  private static final int CANCELLED = -1;

  // Greatest numbers; architectures without one get no stub.
  private final Map<Architecture, Integer> greatest = new HashMap<>();

  /**
   * Finds the numbers.
   *
   * @param reading the profile's rules, dropped ones included
   * @param architectures those of the filter
   */
  static EnosysStubs of(
      RuleReading reading,
      RuntimeSemantics semantics,
      Outcome defaultOutcome,
      List<Architecture> architectures) {
    EnosysStubs stubs = new EnosysStubs();
    if (semantics == RuntimeSemantics.RUNC && denies(defaultOutcome)) {
      for (Architecture architecture : architectures) {
        SyscallTable table = SyscallTable.of(architecture);
        int number = 0;
        for (BoundRule rule : reading.rules()) {
          number = Math.max(number, greatest(rule.calls(), table));
        }
        for (BoundRule rule : reading.dropped()) {
          number = Math.max(number, greatest(rule.calls(), table));
        }
        if (number > 0) {
          stubs.greatest.put(architecture, number);
        }
      }
    }
    return stubs;
  }

  private static int greatest(int[] calls, SyscallTable table) {
    int greatest = 0;
    for (int call : calls) {
      int number = table.numberAt(call);
      if (number > greatest && table.multiplexedAt(call).isEmpty()) {
        greatest = number;
      }
    }
    return greatest;
  }

  private static boolean denies(Outcome outcome) {
    return switch (outcome.action().token()) {
      case "SCMP_ACT_ERRNO", "SCMP_ACT_KILL_THREAD", "SCMP_ACT_KILL_PROCESS", "SCMP_ACT_TRAP" ->
          true;
      default -> false;
    };
  }

  boolean isEmpty() {
    return greatest.isEmpty();
  }

  /** Returns the first number above the greatest; 0 if the architecture gets no stub. */
  int firstAbove(Architecture entry) {
    Integer threshold = greatest.get(entry);
    return threshold == null ? 0 : threshold + 1;
  }

  /** Tells whether a number that comes through an entry never reaches the filter. */
  boolean answers(Architecture entry, int number) {
    Integer threshold = greatest.get(entry);
    if (threshold == null) {
      return false;
    }
    if (number == CANCELLED && entry.equals(Architecture.X86_64)) {
      // It carries bit 30, which runc takes for x32.
      return greatest.containsKey(Architecture.X32);
    }
    if (number == 0 && (entry.equals(Architecture.S390) || entry.equals(Architecture.S390X))) {
      return true;
    }
    return Integer.compareUnsigned(number, threshold) > 0;
  }

  /** Returns the numbers where answers may change, and where x32 begins and ends; ascending. */
  int[] breaks(Architecture entry) {
    int threshold = greatest.getOrDefault(entry, 0);
    int[] breaks = {0, threshold + 1, X32_BIT, 0x8000_0000, 0xc000_0000, CANCELLED};
    if (threshold >= X32_BIT) {
      breaks[1] = X32_BIT;
      breaks[2] = threshold + 1;
    }
    return breaks;
  }
}
