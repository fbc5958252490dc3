package io.github.seccomp4j.conformance.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Lets libseccomp run into a loop that it never leaves, as 2.5.4 and 2.6.1 do on these rules. */
class LibseccompProcessTest {

  private static final long HALF = 1L << 63;

  private static final SeccompProfile ENDLESS =
      profile(
          rule(
              ArgCondition.of(2, ArgOperator.LE, HALF),
              ArgCondition.of(3, ArgOperator.LT, HALF - 1)),
          rule(
              ArgCondition.maskedEqual(5, 0x1_ffff_ffffL, 0x1_ffff_ffffL),
              ArgCondition.of(2, ArgOperator.LE, HALF),
              ArgCondition.of(4, ArgOperator.NE, 1)));

  @Test
  void aLoopIsLeftAtTheDeadlineAndTheNextProfileIsAnswered() {
    try (LibseccompProcess libseccomp = new LibseccompProcess()) {
      String version = libseccomp.version();
      ThisMachine.mustHave(!version.startsWith("missing"), "libseccomp.so.2 is " + version);

      LibseccompProcess.Answer endless = libseccomp.export(ENDLESS, Duration.ofSeconds(2));

      assertThat(endless.program()).isNull();
      assertThat(endless.reason()).isEqualTo("deadline");
      assertThat(libseccomp.restarts()).isEqualTo(1);

      SeccompProfile plain = profile(SyscallRule.of(Action.ALLOW, "read"));
      assertThat(libseccomp.export(plain, Duration.ofSeconds(60)).program()).isNotNull();
      assertThat(libseccomp.restarts()).isEqualTo(1);
    }
  }

  private static SeccompProfile profile(SyscallRule... rules) {
    return SeccompProfile.builder().defaultAction(Action.ERRNO).addSyscalls(rules).build();
  }

  private static SyscallRule rule(ArgCondition... conditions) {
    return SyscallRule.builder()
        .addNames("getppid")
        .action(Action.ALLOW)
        .addArgs(conditions)
        .build();
  }
}
