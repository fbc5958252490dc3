package io.github.seccomp4j.api.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static Difference difference(Architecture entry, int first, int last) {
    return new Difference(
        Optional.of(entry),
        first,
        last,
        Outcome.KILL_THREAD,
        Outcome.ALLOW,
        true,
        List.of(
            new Witness(
                SyscallEvent.of(entry, first),
                decision(Outcome.KILL_THREAD),
                decision(Outcome.ALLOW))));
  }

  private static Decision decision(Outcome outcome) {
    return new Decision(List.of(), outcome, List.of(), DecisionSource.DEFAULT_ACTION);
  }

  @Test
  void namesAreThoseOfTheNumbersThatHaveOne() {
    assertThat(difference(Architecture.X86_64, 0, 2).names())
        .containsExactly("read", "write", "open");
    assertThat(difference(Architecture.X86_64, 334, 424).names())
        .containsExactly("rseq", "uretprobe", "uprobe", "pidfd_send_signal");
    assertThat(difference(Architecture.X86_64, 41, 41).names()).containsExactly("socket");
    assertThat(difference(Architecture.X32, 0x4000_0000, 0x4000_0001).names())
        .containsExactly("read", "write");
    assertThat(difference(Architecture.X86_64, 100_000, -1).names()).isEmpty();
    assertThat(difference(Architecture.X86_64, 0x8000_0000, -1).names()).isEmpty();
    assertThat(difference(Architecture.ARM, 983_045, -1).names())
        .containsExactly("set_tls", "get_tls");
    assertThat(difference(Architecture.X86_64, 0, -1).names())
        .hasSizeGreaterThan(350)
        .startsWith("read")
        .doesNotHaveDuplicates();
  }

  @Test
  void aDifferenceNeedsAWitness() {
    assertThatThrownBy(
            () ->
                new Difference(
                    Optional.empty(), 0, -1, Outcome.KILL_THREAD, Outcome.ALLOW, true, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a difference needs a witness");
  }

  @Test
  void aWitnessNeedsADifference() {
    assertThatThrownBy(
            () ->
                new Witness(
                    SyscallEvent.of(Architecture.X86_64, 0),
                    decision(Outcome.ALLOW),
                    decision(Outcome.ALLOW)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no difference: SCMP_ARCH_X86_64 0(0x0, 0x0, 0x0, 0x0, 0x0, 0x0) is ALLOW");
  }
}
