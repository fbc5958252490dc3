package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeniedCallsTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  @Test
  void onlyWhatWasPermittedIsNewlyDenied() {
    Policy before = policy(rule(Action.ERRNO, "keyctl"));
    Policy after = policy(rule(Action.ERRNO, "keyctl", "mount"), rule(Action.LOG, "getpid"));
    assertThat(newly(before, after)).containsExactly("mount ERRNO:1");
    assertThat(newly(after, before)).isEmpty();
  }

  @Test
  void namesAreInOrderAndEachStandsOnce() {
    Policy after =
        policy(rule(Action.ERRNO, "mount", "bpf"), withArgument("socket", Action.KILL_PROCESS));
    assertThat(newly(Policy.unfiltered(), after))
        .containsExactly("bpf ERRNO:1", "mount ERRNO:1", "socket KILL_PROCESS with some arguments");
  }

  @Test
  void whatNoArgumentsGetThroughIsAlwaysDenied() {
    Policy after =
        Policy.bind(
            SeccompProfile.builder()
                .defaultAction(Action.ERRNO)
                .addArchitectures(Architecture.X86_64)
                .addSyscalls(withArgument("socket", Action.KILL_PROCESS))
                .build(),
            HOST);
    assertThat(newly(Policy.unfiltered(), after)).contains("socket KILL_PROCESS", "read ERRNO:1");
  }

  private static List<String> newly(Policy before, Policy after) {
    return DeniedCalls.newly(before, after, Architecture.X86_64).stream()
        .map(DeniedCall::toString)
        .toList();
  }

  private static Policy policy(SyscallRule... rules) {
    return Policy.bind(
        SeccompProfile.builder()
            .defaultAction(Action.ALLOW)
            .addArchitectures(Architecture.X86_64)
            .addSyscalls(rules)
            .build(),
        HOST);
  }

  private static SyscallRule rule(Action action, String... names) {
    return SyscallRule.builder().addNames(names).action(action).build();
  }

  private static SyscallRule withArgument(String name, Action action) {
    return SyscallRule.builder()
        .addNames(name)
        .action(action)
        .addArgs(ArgCondition.of(0, ArgOperator.EQ, 38))
        .build();
  }
}
