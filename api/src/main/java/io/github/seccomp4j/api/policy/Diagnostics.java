package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.internal.RuleNames;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is worth knowing about the rules of a profile while it is bound. Not thread-safe. */
final class Diagnostics {

  private final SeccompProfile profile;
  private final RuntimeSemantics semantics;
  private final NotedFindings findings;
  private final List<String> stubs = new ArrayList<>();

  Diagnostics(SeccompProfile profile, RuntimeSemantics semantics, NotedFindings findings) {
    this.profile = profile;
    this.semantics = semantics;
    this.findings = findings;
  }

  NotedFindings findings() {
    return findings;
  }

  void unknownName(int rule, int name, String text) {
    String code = "unknown-syscall";
    if (!findings.isFull(code)) {
      String what =
          switch (semantics) {
            case RUNC -> "; runc skips it without a word";
            case CRUN -> "; crun skips it with a warning";
            case PLAIN -> "; the rule does nothing about it";
          };
      findings.add(
          code,
          Severity.WARNING,
          "/syscalls/" + rule + "/names/" + name,
          "\"" + text + "\" is no system call of any architecture" + what,
          SyscallNames.nearest(text).map(near -> "did you mean \"" + near + "\"?"));
    } else {
      findings.count(code);
    }
  }

  void dropped(int rule, Outcome outcome) {
    String code = "same-as-default";
    if (findings.isWanted(code, rule, rule)) {
      findings.add(
          code,
          Severity.WARNING,
          "/syscalls/" + rule,
          called(rule) + ": " + outcome + " is what the default does; " + dropping(),
          Optional.of("remove the rule, or change its action"));
    }
  }

  private String dropping() {
    return switch (semantics) {
      case RUNC -> "runc drops the rule, also where it has conditions";
      case CRUN -> "crun drops the rule, also where it has conditions";
      case PLAIN -> "runc and crun drop the rule, also where it has conditions";
    };
  }

  void conditionsLost(int rule, int count) {
    String code = "conditions-lost";
    if (findings.isWanted(code, rule, rule)) {
      findings.add(
          code,
          Severity.ERROR,
          "/syscalls/" + rule + "/args/" + RuleReading.CRUN_CONDITIONS,
          called(rule)
              + ": crun looks at the first 6 of "
              + count
              + " conditions and drops the others without a word",
          Optional.of("say it with fewer conditions"));
    }
  }

  void repeatedArgument(int rule) {
    String code = "repeated-argument";
    if (!findings.isWanted(code, rule, rule)) {
      return;
    }
    List<ArgCondition> args = profile.syscalls().get(rule).args();
    Set<Long> seen = new HashSet<>();
    int repeated = 0;
    while (seen.add(args.get(repeated).index())) {
      repeated++;
    }
    String takes =
        switch (semantics) {
          case RUNC -> "runc takes";
          case CRUN -> "crun takes";
          case PLAIN -> "runc and crun take";
        };
    findings.add(
        code,
        Severity.ERROR,
        "/syscalls/" + rule + "/args/" + repeated,
        called(rule)
            + ": two conditions on argument "
            + args.get(repeated).index()
            + "; "
            + takes
            + " the rule where "
            + args.stream()
                .limit(RuleReading.CRUN_CONDITIONS)
                .map(ArgCondition::toString)
                .collect(Collectors.joining(" or "))
            + (args.size() > RuleReading.CRUN_CONDITIONS ? " and so on" : ""),
        Optional.of("say it with one condition, or with several rules"));
  }

  void cutTo32Bits(BoundRule bound, Architecture architecture) {
    String code = "value-exceeds-32-bits";
    int rule = bound.position();
    if (!findings.isWanted(code, rule, rule)) {
      return;
    }
    List<ArgCondition> args = profile.syscalls().get(rule).args();
    int wide = 0;
    while (wide < args.size() - 1 && compared(args.get(wide)) >>> Integer.SIZE == 0) {
      wide++;
    }
    findings.add(
        code,
        Severity.WARNING,
        "/syscalls/" + rule + "/args/" + wide,
        called(rule)
            + ": "
            + args.get(wide)
            + " is compared in 32 bits on "
            + architecture
            + ", so with 0x"
            + Long.toHexString(compared(args.get(wide)) & ArgTest.LOW_HALF),
        Optional.empty());
  }

  private static long compared(ArgCondition condition) {
    return condition.op().equals(ArgOperator.MASKED_EQ)
        ? condition.value() & condition.valueTwo().orElse(0)
        : condition.value();
  }

  void multiplexed(BoundRule bound, Architecture architecture, String way) {
    String code = "multiplexed-argument";
    int rule = bound.position();
    if (findings.isWanted(code, rule, rule)) {
      findings.add(
          code,
          Severity.WARNING,
          "/syscalls/" + rule + "/args",
          called(rule)
              + ": on "
              + architecture
              + " the call is also made through "
              + way
              + ", where libseccomp drops a condition on argument 0 and the others test arguments"
              + " of "
              + way
              + " itself"
              + (semantics == RuntimeSemantics.PLAIN ? "; the rule says nothing about it" : ""),
          Optional.of("there, decide on the call as a whole"));
    }
  }

  /** Notes that a rule says something else about a call than one that decides whatever it says. */
  void overruled(int rule, Outcome outcome, Decision winner, String name) {
    String code = "conflicting-actions";
    int other = winner.rules().isEmpty() ? rule : winner.rules().get(0);
    if (other != rule && findings.isWanted(code, rule, other)) {
      findings.add(
          code,
          Severity.ERROR,
          "/syscalls/" + rule,
          "rule "
              + rule
              + " says "
              + outcome
              + " to \""
              + name
              + "\", but rule "
              + other
              + " says "
              + winner.outcome()
              + " whatever the arguments are, and wins",
          Optional.of("keep one of them"));
    }
  }

  void stub(Architecture architecture, int firstAbove) {
    stubs.add("number " + Integer.toUnsignedString(firstAbove) + " on " + architecture);
  }

  /** Notes what was only gathered. */
  void finish() {
    if (!stubs.isEmpty()) {
      findings.add(
          "enosys-stub",
          Severity.INFO,
          "/defaultAction",
          "runc answers ENOSYS, not the default action, from "
              + String.join(", ", stubs)
              + " upwards",
          Optional.empty());
    }
  }

  void numberNotLoaded(Architecture architecture) {
    findings.add(
        "libseccomp-number-not-loaded",
        Severity.ERROR,
        "/syscalls",
        "libseccomp 2.6.1 loses the load of the call's number on "
            + architecture
            + ", so that no rule ever matches there, unless it builds a binary tree",
        Optional.of("add a rule without conditions"));
  }

  private String called(int rule) {
    return RuleNames.called(profile.syscalls().get(rule).names(), rule);
  }
}
