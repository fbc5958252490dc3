package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.Multiplexed;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the conditions of one rule against what runtimes make of them.
 *
 * <p>Source: runc 1.5.1, libcontainer/seccomp (a repeated index); crun 1.29.1 (six conditions);
 * libseccomp 2.6.1 (32-bit comparison, multiplexed calls).
 */
final class ConditionChecks {

  private static final long GREATEST_INDEX = 5;
  private static final long LOW_32_BITS = 0xffff_ffffL;

  private final ConditionalRule rule;
  private final List<Architecture> architectures;
  private final String pointer;
  private final FindingList findings;

  private ConditionChecks(ConditionalProfile document, int index, FindingList findings) {
    this.rule = document.syscalls().get(index);
    this.architectures = Form.named(document);
    this.pointer = "/syscalls/" + index + "/args";
    this.findings = findings;
  }

  static void run(ConditionalProfile document, int index, FindingList findings) {
    ConditionChecks checks = new ConditionChecks(document, index, findings);
    checks.repeated();
    for (int i = 0; i < checks.rule.args().size(); i++) {
      checks.condition(checks.rule.args().get(i), checks.pointer + "/" + i);
    }
    checks.multiplexed();
  }

  private void repeated() {
    Set<Long> seen = new HashSet<>();
    List<ArgCondition> args = rule.args();
    for (int i = 0; i < args.size(); i++) {
      if (!seen.add(args.get(i).index())) {
        String either =
            args.stream().map(ArgCondition::toString).collect(Collectors.joining(" or "));
        findings.add(
            Severity.ERROR,
            "repeated-argument",
            pointer + "/" + i,
            names()
                + ": two conditions on argument "
                + Long.toUnsignedString(args.get(i).index())
                + "; runc takes the rule where "
                + either
                + (args.size() > 6 ? ", and crun sees only the first six" : ""),
            "say it with one condition (isOneOf, masked, hasNoneOf, ...) or with several rules");
        return;
      }
    }
  }

  private void condition(ArgCondition condition, String place) {
    if (Long.compareUnsigned(condition.index(), GREATEST_INDEX) > 0) {
      findings.add(
          Severity.ERROR,
          "argument-index",
          place + "/index",
          names() + ": " + condition + ", but system calls have the arguments 0 to 5");
    }
    if (!condition.op().isRecognized()) {
      findings.add(
          Severity.ERROR,
          "unknown-operator",
          place + "/op",
          "\"" + condition.op() + "\" is no operator");
    }
    if (ArgValues.always(condition)) {
      findings.add(
          Severity.WARNING,
          "condition-always-holds",
          place,
          names() + ": " + condition + " holds for every call");
    }
    if (ArgValues.never(condition)) {
      findings.add(
          Severity.WARNING,
          "condition-never-holds",
          place,
          names() + ": " + condition + " holds for no call");
    }
    secondValue(condition, place);
    width(condition, place);
  }

  private void secondValue(ArgCondition condition, String place) {
    long second = condition.valueTwo().orElse(0);
    if (condition.op().equals(ArgOperator.MASKED_EQ)) {
      long outside = second & ~condition.value();
      if (outside != 0) {
        findings.add(
            Severity.WARNING,
            "bits-outside-mask",
            place + "/valueTwo",
            names()
                + ": the wanted bits 0x"
                + Long.toHexString(outside)
                + " are outside the mask 0x"
                + Long.toHexString(condition.value())
                + " and ignored");
      }
    } else if (second != 0) {
      findings.add(
          Severity.WARNING,
          "second-value-ignored",
          place + "/valueTwo",
          names() + ": only SCMP_CMP_MASKED_EQ has a second value");
    }
  }

  // A mask that only demands zeros of the high bits loses nothing where there are none.
  private void width(ArgCondition condition, String place) {
    boolean masked = condition.op().equals(ArgOperator.MASKED_EQ);
    long compared = masked ? condition.value() & condition.valueTwo().orElse(0) : condition.value();
    if (Long.compareUnsigned(compared, LOW_32_BITS) <= 0) {
      return;
    }
    String narrow =
        architectures.stream()
            .filter(architecture -> bits(architecture) == 32)
            .map(Architecture::token)
            .collect(Collectors.joining(", "));
    if (!narrow.isEmpty()) {
      findings.add(
          Severity.WARNING,
          "value-exceeds-32-bits",
          place,
          names()
              + ": "
              + condition
              + " is compared in 32 bits on "
              + narrow
              + ", so with 0x"
              + Long.toHexString(compared & LOW_32_BITS));
    }
  }

  private static int bits(Architecture architecture) {
    return ArchitectureInfo.of(architecture).map(ArchitectureInfo::bits).orElse(64);
  }

  private void multiplexed() {
    if (rule.args().isEmpty()) {
      return;
    }
    for (String name : PlainForm.names(rule)) {
      List<String> where = new ArrayList<>();
      Set<String> through = new HashSet<>();
      for (Architecture architecture : architectures) {
        Optional<Multiplexed> multiplexed = SyscallTable.of(architecture).multiplexed(name);
        multiplexed.ifPresent(
            call -> {
              where.add(architecture.token());
              through.add(call.call());
            });
      }
      if (!where.isEmpty()) {
        findings.add(
            Severity.WARNING,
            "multiplexed-argument",
            pointer,
            "on "
                + String.join(", ", where)
                + " \""
                + name
                + "\" can also be made through "
                + String.join(", ", through)
                + ", where "
                + throughMultiplexer(String.join(", ", through)));
      }
    }
  }

  private String throughMultiplexer(String call) {
    boolean dropsFirst = false;
    List<String> others = new ArrayList<>();
    for (ArgCondition condition : rule.args()) {
      if (condition.index() == 0) {
        dropsFirst = true;
      } else {
        others.add(Long.toUnsignedString(condition.index()));
      }
    }
    String first =
        "libseccomp drops the condition on argument 0"
            + (others.isEmpty() ? " and the rule holds for all values" : "");
    String rest = "argument " + String.join(", ", others) + " of " + call + " itself is tested";
    return (dropsFirst ? first : "")
        + (dropsFirst && !others.isEmpty() ? " and " : "")
        + (others.isEmpty() ? "" : rest);
  }

  private String names() {
    return RuleChecks.quoted(PlainForm.names(rule));
  }
}
