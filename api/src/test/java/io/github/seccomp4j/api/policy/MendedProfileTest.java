package io.github.seccomp4j.api.policy;

import static io.github.seccomp4j.api.policy.Given.eq;
import static io.github.seccomp4j.api.policy.Given.errno;
import static io.github.seccomp4j.api.policy.Given.on;
import static io.github.seccomp4j.api.policy.Given.profile;
import static io.github.seccomp4j.api.policy.Given.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MendedProfileTest {

  private static final SyscallRule GOOD = rule(Action.ALLOW, "ioctl", eq(1, 5));

  private static SeccompProfile mended(SeccompProfile profile) {
    return MendedProfile.of(profile, Given.host(Architecture.X86_64, RuntimeSemantics.RUNC));
  }

  private static SyscallRule mended(SyscallRule rule) {
    List<SyscallRule> rules = mended(profile(Action.ERRNO, GOOD, rule)).syscalls();
    assertThat(rules).hasSize(2).first().isEqualTo(GOOD);
    return rules.get(1);
  }

  @Test
  void whatIsGoodStays() {
    SeccompProfile good =
        on(profile(Action.ERRNO, GOOD, errno(7, "read")), Architecture.X86_64, Architecture.X86)
            .toBuilder()
            .defaultErrnoRet(38)
            .flags(List.of(FilterFlag.LOG))
            .listenerPath("/run/agent")
            .build();
    assertThat(mended(good)).isEqualTo(good);
  }

  @Test
  void aDefaultThatNoRuntimeTakesBecomesErrno() {
    for (Action bad : List.of(Action.NOTIFY, new Action("SCMP_ACT_DENY"))) {
      assertThat(mended(profile(bad, GOOD)).defaultAction()).as(bad.token()).contains(Action.ERRNO);
    }
    assertThat(mended(SeccompProfile.builder().build()).defaultAction()).contains(Action.ERRNO);
    assertThat(mended(profile(Action.KILL_PROCESS, GOOD)).defaultAction())
        .contains(Action.KILL_PROCESS);
  }

  @Test
  void errorNumbersThatNoKernelHasGo() {
    assertThat(
            mended(profile(Action.ERRNO).toBuilder().defaultErrnoRet(5000).build())
                .defaultErrnoRet())
        .isEmpty();
    assertThat(mended(profile(Action.LOG).toBuilder().defaultErrnoRet(7).build()).defaultErrnoRet())
        .isEmpty();
    assertThat(mended(errno(4094, "read")).errnoRet()).isEqualTo(OptionalLong.of(4094));
    assertThat(mended(errno(4095, "read")).names()).isEmpty();
    assertThat(mended(rule(Action.LOG, "read").toBuilder().errnoRet(7).build()).errnoRet())
        .isEmpty();
  }

  @Test
  void architecturesAndFlagsOfOtherMachinesGo() {
    SeccompProfile profile =
        on(
                profile(Action.ERRNO),
                Architecture.X86_64,
                Architecture.S390X,
                new Architecture("SCMP_ARCH_VAX"))
            .toBuilder()
            .flags(List.of(new FilterFlag("SECCOMP_FILTER_FLAG_NEW"), FilterFlag.LOG))
            .build();
    assertThat(mended(profile).architectures()).containsExactly(Architecture.X86_64);
    assertThat(mended(profile).flags()).contains(List.of(FilterFlag.LOG));
  }

  @Test
  void aRuleThatIsRefusedSaysNothingAndKeepsItsPlace() {
    for (SyscallRule bad :
        List.of(
            rule(new Action("SCMP_ACT_PERMIT"), "read"),
            rule(Action.ALLOW, "read", ArgCondition.of(0, new ArgOperator("=="), 1)),
            rule(Action.ALLOW, "read", ArgCondition.of(6, ArgOperator.EQ, 1)))) {
      assertThat(mended(bad)).isEqualTo(SyscallRule.builder().action(Action.ALLOW).build());
    }
    assertThat(mended(rule(Action.ALLOW, "read", eq(5, 1))).names()).containsExactly("read");
    assertThat(
            mended(profile(Action.ALLOW, rule(new Action("?"), "read"))).syscalls().get(0).action())
        .isEqualTo(Action.LOG);
  }

  @Test
  void namesThatAreRefusedAreHidden() {
    assertThat(mended(SyscallRule.of(Action.ALLOW, "", "read")).names())
        .containsExactly("-", "read");
    assertThat(mended(SyscallRule.of(Action.NOTIFY, "read", "write")).names())
        .containsExactly("read", "-");
    assertThat(mended(SyscallRule.of(Action.ALLOW, "write")).names()).containsExactly("write");
  }
}
