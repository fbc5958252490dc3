package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is worth knowing while a profile is bound. Not thread-safe. */
final class Diagnostics {

  // A finding is made once about a rule, or about two rules, however many calls and entries show
  // it.
  private record Noted(String code, int rule, int other) {}

  private final RuntimeSemantics semantics;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Noted> noted = new HashSet<>();

  Diagnostics(RuntimeSemantics semantics) {
    this.semantics = semantics;
  }

  List<Finding> findings() {
    return findings;
  }

  void unknownName(int rule, int name, String text) {
    String what =
        switch (semantics) {
          case RUNC -> "; runc skips it without a word";
          case CRUN -> "; crun skips it with a warning";
          case PLAIN -> "; the rule does nothing about it";
        };
    findings.add(
        Finding.builder()
            .code("unknown-syscall")
            .severity(Severity.WARNING)
            .message("\"" + text + "\" is no system call of any architecture" + what)
            .location(Location.ofPointer("/syscalls/" + rule + "/names/" + name))
            .fix(SyscallNames.nearest(text).map(near -> "did you mean \"" + near + "\"?"))
            .build());
  }

  void dropped(int rule, Outcome outcome) {
    add(
        "same-as-default",
        Severity.WARNING,
        "/syscalls/" + rule,
        outcome + " is what the default does; the rule is dropped");
  }

  void conditionsLost(int rule, int count) {
    add(
        "conditions-lost",
        Severity.ERROR,
        "/syscalls/" + rule + "/args",
        "crun looks at the first 6 of "
            + count
            + " conditions and drops the others without a word");
  }

  void repeatedArgument(int rule, int count) {
    add(
        "repeated-argument",
        Severity.ERROR,
        "/syscalls/" + rule + "/args",
        "two conditions on one argument: runtimes make a rule of each of the "
            + count
            + " conditions, so one that holds is enough");
  }

  void cutTo32Bits(BoundRule rule, Architecture architecture) {
    once(
        "condition-cut-to-32-bits",
        Severity.WARNING,
        rule.position(),
        rule.position(),
        "a value has more than 32 bits, and "
            + architecture
            + " compares only the low 32 of value and argument");
  }

  void multiplexed(BoundRule rule, Architecture architecture, String way) {
    once(
        "multiplexer-condition-lost",
        Severity.WARNING,
        rule.position(),
        rule.position(),
        "on "
            + architecture
            + " the call is also made through "
            + way
            + ", whose arguments a filter cannot see"
            + (semantics == RuntimeSemantics.PLAIN
                ? "; the rule says nothing about that way"
                : "; there the condition on argument 0 is lost, and others test arguments of "
                    + way));
  }

  void withoutEffect(BoundRule rule, String name) {
    once(
        "rule-without-effect",
        Severity.WARNING,
        rule.position(),
        rule.position(),
        "another rule decides about \"" + name + "\" whatever its arguments are");
  }

  void stub(Architecture architecture, int firstAbove) {
    add(
        "enosys-stub",
        Severity.INFO,
        "/syscalls",
        "on "
            + architecture
            + " runc answers ENOSYS, not the default action, from number "
            + Integer.toUnsignedString(firstAbove)
            + " on");
  }

  void numberNotLoaded(Architecture architecture) {
    add(
        "libseccomp-number-not-loaded",
        Severity.ERROR,
        "/syscalls",
        "libseccomp 2.6.1 loses the load of the call's number on "
            + architecture
            + ", so that no rule ever matches there, unless it builds a binary tree");
  }

  /** Adds a finding unless it is there; an error is about the later of two rules. */
  void once(String code, Severity severity, int rule, int other, String message) {
    if (noted.add(new Noted(code, rule, other))) {
      add(code, severity, "/syscalls/" + Math.max(rule, other), message);
    }
  }

  boolean isNoted(String code, int rule, int other) {
    return noted.contains(new Noted(code, rule, other));
  }

  void add(String code, Severity severity, String pointer, String message) {
    findings.add(
        Finding.builder()
            .code(code)
            .severity(severity)
            .message(message)
            .location(Location.ofPointer(pointer))
            .build());
  }
}
