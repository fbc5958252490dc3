package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with the rules of one call of one entry. */
final class CallDiagnostics {

  private static final String CONFLICT = "conflicting-rules";

  private final Diagnostics diagnostics;
  private final SyscallTable table;
  private final int bits;

  CallDiagnostics(Diagnostics diagnostics, SyscallTable table, int bits) {
    this.diagnostics = diagnostics;
    this.table = table;
    this.bits = bits;
  }

  /** Notes what libseccomp does with the rules, and which of them contradict each other. */
  void note(int number, CallRules rules, CallBinding call) {
    CallBinding.Fault fault = call.fault();
    List<Part> parts = rules.parts();
    if (parts.size() == 1 && fault == CallBinding.Fault.NONE) {
      return;
    }
    int first = parts.get(0).rule().position();
    switch (fault) {
      case MERGED ->
          defect(
              "libseccomp-merge-defect",
              first,
              "libseccomp 2.6.1 makes a faulty filter",
              number,
              call.witness());
      case ENDLESS ->
          defect(
              "libseccomp-endless-loop",
              first,
              "libseccomp 2.6.1 never makes a filter",
              number,
              null);
      case NONE, REFUSED -> {}
    }
    if (rules.haveOneOutcome()) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        compare(number, parts.get(i), parts.get(j));
      }
    }
  }

  private void defect(String code, int rule, String what, int number, long @Nullable [] witness) {
    diagnostics.once(
        code,
        Severity.ERROR,
        rule,
        rule,
        what
            + " of the rules of \""
            + name(number)
            + "\""
            + (witness == null
                ? ""
                : ", as in " + SyscallEvent.of(table.architecture(), number, witness)));
  }

  private void compare(int number, Part one, Part other) {
    int first = one.rule().position();
    int second = other.rule().position();
    if (one.outcome().equals(other.outcome()) || diagnostics.isNoted(CONFLICT, first, second)) {
      return;
    }
    long[] both =
        Overlap.of(
            BoundRule.tests(one.conditions(), bits), BoundRule.tests(other.conditions(), bits));
    if (both != null) {
      diagnostics.once(
          CONFLICT,
          Severity.ERROR,
          first,
          second,
          "rule "
              + first
              + " says "
              + one.outcome()
              + " and rule "
              + second
              + " says "
              + other.outcome()
              + " to \""
              + name(number)
              + "\", as in "
              + SyscallEvent.of(table.architecture(), number, both));
    }
  }

  private String name(int number) {
    return table.name(number).orElse(Integer.toUnsignedString(number));
  }
}
