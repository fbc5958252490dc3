package io.github.seccomp4j.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import org.junit.jupiter.api.Test;

class CallQuestionTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  // chmod with any mode but 04755.
  private static final Policy POLICY =
      Policy.bind(
          SeccompProfile.builder()
              .defaultAction(Action.ERRNO)
              .addSyscalls(
                  SyscallRule.of(Action.ALLOW, "chmod").toBuilder()
                      .addArgs(ArgCondition.of(1, ArgOperator.NE, 04755))
                      .build())
              .build(),
          HOST);

  @Test
  void theKernelReadsAModeFromSixteenBits() {
    CallAnswer answer =
        ask(CallPattern.of("chmod").withArgument(1, 04755), Architecture.X86_64, POLICY);
    assertThat(answer.permission()).isEqualTo(Permission.OPEN_TO_HIGH_BITS);
    assertThat(answer.highBits().get(0).call().arguments().get(1) & 0xffff).isEqualTo(04755);
  }

  @Test
  void aPointerHasNoUnreadBits() {
    CallAnswer answer = ask(CallPattern.of("chmod", 7), Architecture.X86_64, POLICY);
    assertThat(answer.permission()).isEqualTo(Permission.ARGUMENTS_DECIDE);
    assertThat(answer.highBits()).isEmpty();
  }

  @Test
  void entriesOutsideTheFilterAreAnsweredToo() {
    assertThat(ask(CallPattern.of("read"), Architecture.X86, POLICY))
        .hasToString("blocked (KILL_THREAD)");
    assertThat(ask(CallPattern.of("read"), Architecture.X32, POLICY))
        .hasToString("blocked (KILL_THREAD)");
    Policy none =
        Policy.bind(SeccompProfile.builder().build(), HOST.withSemantics(RuntimeSemantics.RUNC));
    assertThat(ask(CallPattern.of("read"), Architecture.X86, none)).hasToString("allowed (ALLOW)");
  }

  @Test
  void aCallThatTheEntryLacksIsRefused() {
    assertThatThrownBy(() -> new CallQuestion(CallPattern.of("socketcall"), Architecture.X86_64))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SCMP_ARCH_X86_64 has no system call \"socketcall\"");
  }

  private static CallAnswer ask(CallPattern pattern, Architecture entry, Policy policy) {
    return new CallQuestion(pattern, entry).ask(policy);
  }
}
