package io.github.seccomp4j.api.policy;

import static io.github.seccomp4j.api.RuntimeSemantics.CRUN;
import static io.github.seccomp4j.api.RuntimeSemantics.PLAIN;
import static io.github.seccomp4j.api.RuntimeSemantics.RUNC;
import static io.github.seccomp4j.api.policy.Given.bind;
import static io.github.seccomp4j.api.policy.Given.eq;
import static io.github.seccomp4j.api.policy.Given.errno;
import static io.github.seccomp4j.api.policy.Given.profile;
import static io.github.seccomp4j.api.policy.Given.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {

  @Test
  void verdictsNameTheRuleAndItsPlace() {
    Policy policy =
        bind(
            RUNC,
            profile(
                Action.ERRNO,
                rule(Action.ALLOW, "getppid"),
                errno(97, "socket", eq(0, 40), eq(1, 2))));
    Verdict socket = policy.decide(SyscallEvent.named(Architecture.X86_64, "socket", 40, 2));
    assertThat(socket.outcome()).isEqualTo(Outcome.errno(97));
    assertThat(socket.rules()).containsExactly(1);
    assertThat(socket.pointers()).containsExactly("/syscalls/1");
    assertThat(socket.explanation())
        .isEqualTo("Rule 1 says ERRNO:97 because arg0 == 40 and arg1 == 2.");
    Verdict getppid = policy.decide(SyscallEvent.named(Architecture.X86_64, "getppid"));
    assertThat(getppid)
        .hasToString("ALLOW: Rule 0 says ALLOW to this call, whatever its arguments are.");
  }

  @Test
  void verdictsSayWhatElseDecides() {
    Policy policy = bind(RUNC, profile(Action.ERRNO, rule(Action.ALLOW, "getppid")));
    assertThat(policy.decide(SyscallEvent.of(Architecture.X86_64, 3)))
        .extracting(Verdict::source, Verdict::rules)
        .containsExactly(DecisionSource.DEFAULT_ACTION, List.of());
    assertThat(policy.decide(SyscallEvent.of(Architecture.X86_64, 111)).source())
        .isEqualTo(DecisionSource.ENOSYS_STUB);
    assertThat(policy.decide(SyscallEvent.of(Architecture.ARM, 3)).source())
        .isEqualTo(DecisionSource.BAD_ARCHITECTURE);
    assertThat(policy.decide(SyscallEvent.of(Architecture.X86_64, 0x4000_0000)).source())
        .isEqualTo(DecisionSource.BAD_ARCHITECTURE);
    assertThat(
            bind(RUNC, SeccompProfile.builder().build())
                .decide(SyscallEvent.of(Architecture.ARM, 3))
                .source())
        .isEqualTo(DecisionSource.NO_FILTER);
  }

  @Test
  void refusalsAreThrownWithTheirFindings() {
    SeccompProfile bad =
        profile(Action.LOG, rule(Action.TRAP, "nope"), rule(new Action("X"), "read"));
    assertThatExceptionOfType(ProfileRejectedException.class)
        .isThrownBy(() -> bind(CRUN, bad))
        .withMessage("seccomp get action `X`")
        .satisfies(
            e -> {
              assertThat(e.reason()).isEqualTo(RejectionReason.UNKNOWN_ACTION);
              assertThat(e.findings())
                  .extracting(Finding::code)
                  .containsExactly("unknown-action", "unknown-syscall");
              assertThat(e.findings().get(0).severity()).isEqualTo(Severity.ERROR);
            });
  }

  @Test
  void aConflictIsShownByACall() {
    Policy policy =
        bind(
            PLAIN,
            profile(
                Action.LOG,
                errno(2, "getppid", Given.gt(0, 7)),
                rule(Action.TRAP, "getppid", Given.masked(0, 0xff, 3), eq(1, 9))));
    Finding finding = policy.findings().get(0);
    assertThat(finding.code()).isEqualTo("overlapping-actions");
    assertThat(finding.message())
        .startsWith("rule 0 says ERRNO:2 and rule 1 says TRAP to \"getppid\", as in ")
        .contains(", 0x9, 0x0, 0x0, 0x0, 0x0); which one decides does not follow");
  }

  @Test
  void rulesThatNeverMeetAreNoConflict() {
    Policy policy =
        bind(
            RUNC,
            profile(
                Action.LOG, errno(2, "getppid", eq(0, 7)), rule(Action.TRAP, "getppid", eq(0, 8))));
    assertThat(policy.findings()).isEmpty();
  }

  @Test
  void callsHaveSixArguments() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyscallEvent.of(Architecture.X86_64, 0, 1, 2, 3, 4, 5, 6, 7))
        .withMessageContaining("7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyscallEvent.named(Architecture.AARCH64, "open"))
        .withMessageContaining("open");
    assertThat(SyscallEvent.of(Architecture.X86_64, -1, 40))
        .hasToString("SCMP_ARCH_X86_64 4294967295(0x28, 0x0, 0x0, 0x0, 0x0, 0x0)");
  }
}
