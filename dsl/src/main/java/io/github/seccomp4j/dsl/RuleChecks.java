package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks one rule: its names, its action, and whether it says anything beside the default. */
final class RuleChecks {

  private final ConditionalProfile document;
  private final ConditionalRule rule;
  private final String pointer;
  private final FindingList findings;

  private RuleChecks(ConditionalProfile document, int index, FindingList findings) {
    this.document = document;
    this.rule = document.syscalls().get(index);
    this.pointer = "/syscalls/" + index;
    this.findings = findings;
  }

  static void run(ConditionalProfile document, int index, FindingList findings) {
    RuleChecks checks = new RuleChecks(document, index, findings);
    checks.names();
    checks.action();
    checks.sameAsDefault();
    checks.kernel();
  }

  private void names() {
    List<String> names = PlainForm.names(rule);
    if (rule.name().isPresent() && !rule.names().isEmpty()) {
      findings.add(
          Severity.ERROR,
          "name-and-names",
          pointer + "/name",
          "runtimes refuse a rule with both name and names");
    }
    if (names.isEmpty()) {
      findings.add(
          Severity.ERROR,
          "rule-without-names",
          pointer,
          "a rule with " + rule.action() + " names no system call");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      name(names.get(i), pointer + "/names/" + i, seen.add(names.get(i)));
    }
  }

  private void name(String name, String place, boolean first) {
    if (name.isEmpty()) {
      findings.add(
          Severity.ERROR,
          "empty-syscall-name",
          place,
          "an empty name; runc does not start the container");
    } else if (!SyscallNames.isKnown(name)) {
      String message = "no architecture has a system call \"" + name + "\"; runtimes skip it";
      Optional<String> near = SyscallNames.nearest(name);
      if (near.isPresent()) {
        findings.add(
            Severity.WARNING,
            "unknown-syscall",
            place,
            message,
            "did you mean \"" + near.get() + "\"?");
      } else {
        findings.add(Severity.WARNING, "unknown-syscall", place, message);
      }
    }
    if (!first) {
      findings.add(
          Severity.WARNING,
          "duplicate-name",
          place,
          "\"" + name + "\" is named twice in one rule, which changes nothing");
    }
  }

  private void action() {
    Action action = rule.action();
    if (!action.isRecognized()) {
      findings.add(
          Severity.ERROR,
          "unknown-action",
          pointer + "/action",
          "\"" + action + "\" is no action; the container will not start");
    }
    if (action.equals(Action.NOTIFY) && PlainForm.names(rule).contains("write")) {
      findings.add(
          Severity.ERROR,
          "notify-write",
          pointer,
          "runc refuses SCMP_ACT_NOTIFY for write, which it needs itself to hand over the listener");
    }
    ErrnoChecks.run(action, rule.errnoRet(), rule.errno(), pointer + "/errno", findings);
  }

  private void sameAsDefault() {
    Outcome outcome = Outcome.of(rule);
    if (Outcome.ofDefault(document).filter(outcome::equals).isPresent()) {
      findings.add(
          Severity.WARNING,
          "same-as-default",
          pointer,
          quoted(PlainForm.names(rule))
              + ": "
              + outcome
              + " is the default; runc and crun drop the rule, also where it has conditions",
          "drop the rule, or change its action");
    }
  }

  private void kernel() {
    boolean asks =
        rule.includes().flatMap(filter -> filter.minKernel()).isPresent()
            || rule.excludes().flatMap(filter -> filter.minKernel()).isPresent();
    if (asks) {
      findings.add(
          Severity.INFO,
          "kernel-version-ignored",
          pointer,
          "containers/common (Podman, Buildah, CRI-O) ignores minKernel; only Docker reads it");
    }
  }

  // A few names are enough to recognize a rule.
  static String quoted(List<String> names) {
    int shown = Math.min(names.size(), 3);
    String text = "\"" + String.join("\", \"", names.subList(0, shown)) + "\"";
    return names.size() > shown ? text + " and " + (names.size() - shown) + " more" : text;
  }
}
