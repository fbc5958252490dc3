package io.github.seccomp4j.api.policy;

import static io.github.seccomp4j.api.RuntimeSemantics.CRUN;
import static io.github.seccomp4j.api.RuntimeSemantics.PLAIN;
import static io.github.seccomp4j.api.RuntimeSemantics.RUNC;
import static io.github.seccomp4j.api.policy.Given.eq;
import static io.github.seccomp4j.api.policy.Given.errno;
import static io.github.seccomp4j.api.policy.Given.profile;
import static io.github.seccomp4j.api.policy.Given.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  private static List<Finding> findings(RuntimeSemantics semantics, SeccompProfile profile) {
    Host host = new Host(Architecture.X86_64, KernelVersion.of(6, 1), semantics);
    return Policy.tryBind(profile, host).findings();
  }

  private static Finding only(RuntimeSemantics semantics, SeccompProfile profile, String code) {
    List<Finding> all = new ArrayList<>(findings(semantics, profile));
    all.removeIf(finding -> !finding.code().equals(code));
    assertThat(all).as(code).hasSize(1);
    return all.get(0);
  }

  private static String place(Finding finding) {
    return finding.location().orElseThrow().pointer();
  }

  @Test
  void aRepeatedArgumentIsSaidWithItsConditions() {
    SeccompProfile profile =
        profile(
            Action.LOG,
            rule(Action.ALLOW, "ioctl", eq(1, 1), ArgCondition.of(1, ArgOperator.LE, 9)));
    Finding finding = only(RUNC, profile, "repeated-argument");
    assertThat(finding.message())
        .isEqualTo(
            "\"ioctl\": two conditions on argument 1; runc takes the rule where arg1 == 1 or arg1"
                + " <= 9");
    assertThat(place(finding)).isEqualTo("/syscalls/0/args/1");
    assertThat(only(PLAIN, profile, "repeated-argument").message()).contains("runc and crun take");
  }

  @Test
  void lostConditionsArePointedAt() {
    ArgCondition[] seven = new ArgCondition[7];
    for (int i = 0; i < seven.length; i++) {
      seven[i] = eq(Math.min(i, 5), i);
    }
    SeccompProfile profile = profile(Action.LOG, rule(Action.ALLOW, "clone", seven));
    assertThat(place(only(CRUN, profile, "conditions-lost"))).isEqualTo("/syscalls/0/args/6");
    assertThat(findings(RUNC, profile)).extracting(Finding::code).doesNotContain("conditions-lost");
  }

  @Test
  void twoRulesWithoutConditionsContradictEachOther() {
    SeccompProfile profile =
        profile(
            Action.LOG, rule(Action.ALLOW, "read"), SyscallRule.of(Action.TRAP, "write", "read"));
    for (RuntimeSemantics semantics : RuntimeSemantics.values()) {
      Finding finding = only(semantics, profile, "conflicting-actions");
      assertThat(finding.message())
          .isEqualTo(
              "rule 1 says TRAP to \"read\", but rule 0 says ALLOW whatever the arguments are, and"
                  + " wins");
      assertThat(place(finding)).isEqualTo("/syscalls/1");
    }
  }

  @Test
  void aDroppedExceptionContradictsWhatDecidesInItsPlace() {
    SeccompProfile profile =
        profile(Action.LOG, rule(Action.ALLOW, "socket"), rule(Action.LOG, "socket", eq(0, 40)));
    assertThat(findings(PLAIN, profile))
        .extracting(Finding::code)
        .containsExactly("same-as-default", "conflicting-actions");
    SeccompProfile harmless =
        profile(
            Action.LOG,
            rule(Action.ALLOW, "socket", eq(0, 1)),
            rule(Action.LOG, "socket", eq(0, 40)));
    assertThat(findings(PLAIN, harmless))
        .extracting(Finding::code)
        .containsExactly("same-as-default");
  }

  @Test
  void aRefusalComesFirstAndTheRestIsLookedAt() {
    SeccompProfile bad =
        profile(
                Action.LOG,
                rule(new Action("X"), "read"),
                rule(Action.ALLOW, "read"),
                SyscallRule.of(Action.NOTIFY, "write", ""),
                errno(5000, "open"),
                rule(Action.TRAP, "read", eq(7, 1)),
                rule(Action.TRAP, "read", eq(0, 1)))
            .toBuilder()
            .flags(List.of(new FilterFlag("F")))
            .architectures(List.of(new Architecture("A"), Architecture.S390X))
            .listenerPath("/l")
            .build();
    for (RuntimeSemantics semantics : RuntimeSemantics.values()) {
      List<Finding> findings = findings(semantics, bad);
      assertThat(findings.get(0).code())
          .isEqualTo(semantics == RUNC ? "unknown-flag" : "unknown-architecture");
      Finding contradiction = only(semantics, bad, "conflicting-actions");
      assertThat(contradiction.message()).startsWith("rule 5 says TRAP to \"read\", but rule 1");
    }
  }

  @Test
  void stubsAreOneFinding() {
    SeccompProfile profile =
        profile(Action.ERRNO, rule(Action.ALLOW, "statx")).toBuilder()
            .architectures(List.of(Architecture.X86_64, Architecture.X86))
            .build();
    assertThat(only(RUNC, profile, "enosys-stub").message())
        .isEqualTo(
            "runc answers ENOSYS, not the default action, from number 333 on SCMP_ARCH_X86_64,"
                + " number 384 on SCMP_ARCH_X86 upwards");
  }

  @Test
  void manyRulesOfOneCallAreNotComparedAndThatIsSaid() {
    SyscallRule[] rules = new SyscallRule[2_000];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = rule(i % 2 == 0 ? Action.TRAP : Action.ALLOW, "ioctl", eq(1, i));
    }
    List<Finding> findings = findings(RUNC, profile(Action.LOG, rules));
    assertThat(findings).extracting(Finding::code).containsExactly("rules-not-compared");
    assertThat(
            findings(
                RUNC,
                profile(Action.LOG, List.of(rules).subList(0, 400).toArray(new SyscallRule[0]))))
        .isEmpty();
  }

  @Test
  void longNamesAreShortened() {
    SyscallRule rule = SyscallRule.of(Action.LOG, "n".repeat(5_000), "read", "write", "open");
    assertThat(only(PLAIN, profile(Action.LOG, rule), "same-as-default").message())
        .hasSizeLessThan(300)
        .contains("nnn...\", \"read\", \"write\" and 1 more: LOG is what the default does");
  }

  @Test
  void unknownNamesAreSaidWithWhatHappensToThem() {
    SeccompProfile profile = profile(Action.LOG, rule(Action.ALLOW, "raed"));
    assertThat(only(RUNC, profile, "unknown-syscall").message())
        .isEqualTo("\"raed\" is no system call of any architecture; runc skips it without a word");
    assertThat(only(CRUN, profile, "unknown-syscall").message())
        .endsWith("; crun skips it with a warning");
    assertThat(only(PLAIN, profile, "unknown-syscall").message())
        .endsWith("; the rule does nothing about it");
    assertThat(only(PLAIN, profile, "unknown-syscall").fix()).contains("did you mean \"read\"?");
  }

  @Test
  void ofManyFindingsOfOneKindTheRestIsCounted() {
    SyscallRule.Builder rule = SyscallRule.builder().action(Action.ALLOW);
    for (int i = 0; i < 150; i++) {
      rule.addNames("no" + i);
    }
    List<Finding> findings = findings(PLAIN, profile(Action.LOG, rule.build()));
    assertThat(findings).extracting(Finding::code).hasSize(101).containsOnly("unknown-syscall");
    assertThat(findings.get(99).message()).startsWith("\"no99\"");
    assertThat(findings.get(100).message()).isEqualTo("only the first 100 are named");
  }

  @Test
  void rulesThatSayTheDefaultAreDropped() {
    SeccompProfile profile = profile(Action.LOG, rule(Action.LOG, "read"));
    assertThat(only(RUNC, profile, "same-as-default").message())
        .isEqualTo(
            "\"read\": LOG is what the default does; runc drops the rule, also where it has"
                + " conditions");
    assertThat(only(CRUN, profile, "same-as-default").message()).contains("; crun drops the rule");
    assertThat(only(PLAIN, profile, "same-as-default").message())
        .contains("; runc and crun drop the rule");
  }

  @Test
  void theConditionThatIsCutIsPointedAt() {
    SeccompProfile profile =
        profile(
                Action.LOG,
                rule(Action.ALLOW, "ioctl", eq(1, 5), eq(2, 0x2_0000_0007L)),
                rule(
                    Action.ALLOW,
                    "fcntl",
                    ArgCondition.maskedEqual(1, 0xff, 0x1_0000_0001L),
                    ArgCondition.maskedEqual(2, -1, 0x3_0000_0001L)))
            .toBuilder()
            .addArchitectures(Architecture.X86_64, Architecture.X86)
            .build();
    List<Finding> cut = new ArrayList<>(findings(PLAIN, profile));
    cut.removeIf(finding -> !finding.code().equals("value-exceeds-32-bits"));
    assertThat(cut)
        .extracting(DiagnosticsTest::place)
        .containsExactly("/syscalls/0/args/1", "/syscalls/1/args/1");
    assertThat(cut.get(0).message())
        .isEqualTo(
            "\"ioctl\": arg2 == 8589934599 is compared in 32 bits on SCMP_ARCH_X86, so with 0x7");
    assertThat(cut.get(1).message()).endsWith("so with 0x1");
  }
}
