package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with the rules of one call of one entry. */
final class CallDiagnostics {

  private static final String CONFLICT = "conflicting-actions";
  private static final String OVERLAP = "overlapping-actions";

  private final NotedFindings findings;
  private final PairLimit limit;
  private final SyscallTable table;
  private final int bits;

  CallDiagnostics(NotedFindings findings, PairLimit limit, SyscallTable table, int bits) {
    this.findings = findings;
    this.limit = limit;
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
      case TOO_MANY -> limit.exceed(findings, first);
      case NONE, REFUSED -> {}
    }
    if (rules.haveOneOutcome()) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        if (findings.isFull(CONFLICT) && findings.isFull(OVERLAP)) {
          return;
        }
        if (!limit.admits()) {
          limit.exceed(findings, first);
          return;
        }
        if (!parts.get(i).outcome().equals(parts.get(j).outcome())) {
          compare(number, parts.get(i), parts.get(j));
        }
      }
    }
  }

  private void defect(String code, int rule, String what, int number, long @Nullable [] witness) {
    if (findings.isWanted(code, rule, rule)) {
      findings.add(
          code,
          Severity.ERROR,
          "/syscalls/" + rule,
          what
              + " of the rules of \""
              + name(number)
              + "\""
              + (witness == null
                  ? ""
                  : ", as in " + SyscallEvent.of(table.architecture(), number, witness)),
          Optional.of("say it with one condition on each argument, or with one rule"));
    }
  }

  // A rule that asks for the same and more, or the same and less, is dropped or refused by
  // libseccomp; of others it tries one first, whatever their order is.
  private void compare(int number, Part one, Part other) {
    boolean isShorter = other.conditions().size() <= one.conditions().size();
    boolean isPrefix =
        isShorter
            ? startsWith(one.conditions(), other.conditions())
            : startsWith(other.conditions(), one.conditions());
    String code = isPrefix ? CONFLICT : OVERLAP;
    int first = one.rule().position();
    int second = other.rule().position();
    if (findings.isNoted(code, first, second)) {
      return;
    }
    long[] both =
        Overlap.of(
            BoundRule.tests(one.conditions(), bits), BoundRule.tests(other.conditions(), bits));
    if (both != null && findings.isWanted(code, first, second)) {
      findings.add(
          code,
          isPrefix ? Severity.ERROR : Severity.WARNING,
          "/syscalls/" + Math.max(first, second),
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
              + SyscallEvent.of(table.architecture(), number, both)
              + "; "
              + consequence(isPrefix, isShorter),
          Optional.of("make their conditions exclude each other"));
    }
  }

  private static String consequence(boolean isPrefix, boolean isShorter) {
    if (!isPrefix) {
      return "which one decides does not follow the order of rules";
    }
    return isShorter
        ? "libseccomp refuses the second, and the container does not start"
        : "libseccomp drops the second";
  }

  private static boolean startsWith(List<RuleCondition> whole, List<RuleCondition> start) {
    return whole.subList(0, start.size()).equals(start);
  }

  private String name(int number) {
    return table.name(number).orElse(Integer.toUnsignedString(number));
  }
}
