package io.github.seccomp4j.api.policy;

import static io.github.seccomp4j.api.RuntimeSemantics.CRUN;
import static io.github.seccomp4j.api.RuntimeSemantics.PLAIN;
import static io.github.seccomp4j.api.RuntimeSemantics.RUNC;
import static io.github.seccomp4j.api.policy.Given.bind;
import static io.github.seccomp4j.api.policy.Given.eq;
import static io.github.seccomp4j.api.policy.Given.errno;
import static io.github.seccomp4j.api.policy.Given.on;
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

  private static final SeccompProfile X86_FAMILY =
      on(
          profile(Action.LOG, rule(Action.ALLOW, "read"), rule(Action.TRAP, "ioctl", eq(1, 5))),
          Architecture.X86_64,
          Architecture.X86,
          Architecture.X32);

  private static Outcome decided(Policy policy, Architecture entry, int number, long a1) {
    Outcome outcome = Outcome.ofReturnValue(policy.decide(entry, number, 0, a1, 0, 0, 0, 0));
    assertThat(policy.decide(SyscallEvent.of(entry, number, 0, a1)).outcome()).isEqualTo(outcome);
    return outcome;
  }

  @Test
  void callsGoToTheirEntry() {
    Policy policy = bind(PLAIN, X86_FAMILY);
    Outcome trap = new Outcome(Action.TRAP, 0);
    Outcome log = new Outcome(Action.LOG, 0);
    assertThat(decided(policy, Architecture.X86_64, 0, 0)).isEqualTo(Outcome.ALLOW);
    assertThat(decided(policy, Architecture.X86_64, 16, 5)).isEqualTo(trap);
    assertThat(decided(policy, Architecture.X86_64, 16, 6)).isEqualTo(log);
    assertThat(decided(policy, Architecture.X86, 3, 0)).isEqualTo(Outcome.ALLOW);
    assertThat(decided(policy, Architecture.X86, 54, 5)).isEqualTo(trap);
    // The number decides between x86_64 and x32; 0xffffffff is a cancelled call of x86_64.
    assertThat(decided(policy, Architecture.X86_64, 0x4000_0000, 0)).isEqualTo(Outcome.ALLOW);
    assertThat(decided(policy, Architecture.X32, 0x4000_0202, 5)).isEqualTo(trap);
    assertThat(decided(policy, Architecture.X32, 16, 5)).isEqualTo(trap);
    assertThat(decided(policy, Architecture.X86_64, -1, 0)).isEqualTo(log);
    assertThat(decided(policy, Architecture.AARCH64, 63, 0)).isEqualTo(Outcome.KILL_THREAD);
  }

  @Test
  void anX32EntryAloneIsReachedByItsNumbersOnly() {
    Policy policy = bind(PLAIN, Architecture.X32, profile(Action.LOG, rule(Action.ALLOW, "read")));
    assertThat(policy.entries())
        .extracting(EntryPolicy::architecture)
        .containsExactly(Architecture.X32);
    assertThat(decided(policy, Architecture.X32, 0x4000_0000, 0)).isEqualTo(Outcome.ALLOW);
    assertThat(decided(policy, Architecture.X86_64, 0x4000_0000, 0)).isEqualTo(Outcome.ALLOW);
    assertThat(decided(policy, Architecture.X86_64, 0, 0)).isEqualTo(Outcome.KILL_THREAD);
  }

  @Test
  void policiesAreEqualByContent() {
    Policy policy = bind(PLAIN, X86_FAMILY);
    assertThat(policy)
        .isEqualTo(bind(PLAIN, X86_FAMILY))
        .hasSameHashCodeAs(bind(PLAIN, X86_FAMILY))
        .isNotEqualTo(bind(PLAIN, X86_FAMILY.toBuilder().defaultAction(Action.TRACE).build()))
        .isNotEqualTo(bind(PLAIN, on(profile(Action.LOG), Architecture.X86)))
        .isNotEqualTo("policy");
    assertThat(policy.hashCode()).isNotEqualTo(Policy.unfiltered().hashCode()).isNotZero();
    assertThat(policy.toString())
        .startsWith("[SCMP_ARCH_X86_64: ")
        .endsWith(" ranges], else KILL_THREAD");
    assertThat(policy.entry(Architecture.X86).orElseThrow().architecture())
        .isEqualTo(Architecture.X86);
    assertThat(policy.entry(Architecture.X86).orElseThrow().toString())
        .isEqualTo("SCMP_ARCH_X86: 5 ranges");
    assertThat(policy.entry(Architecture.X86).orElseThrow().hashCode())
        .isNotZero()
        .isNotEqualTo(policy.entry(Architecture.X86_64).orElseThrow().hashCode());
  }

  @Test
  void withoutFilterEveryCallIsAllowed() {
    assertThat(Policy.unfiltered()).hasToString("no filter");
    assertThat(Policy.unfiltered().isFiltered()).isFalse();
    assertThat(decided(Policy.unfiltered(), Architecture.X86_64, 0, 0)).isEqualTo(Outcome.ALLOW);
    assertThat(decided(Policy.unfiltered(), Architecture.X32, 0x4000_0000, 0))
        .isEqualTo(Outcome.ALLOW);
  }
}
