package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import org.junit.jupiter.api.Test;

class HandedProfileTest {

  private static final ConditionalProfile PROFILE =
      ConditionalProfile.builder()
          .defaultAction(Action.ALLOW)
          .addArchMap(
              ArchitectureMapping.builder()
                  .architecture(Architecture.X86_64)
                  .addSubArchitectures(Architecture.X86)
                  .build(),
              ArchitectureMapping.builder().architecture(Architecture.AARCH64).build())
          .addSyscalls(
              ConditionalRule.builder().name("read").action(Action.ERRNO).errnoRet(5).build(),
              ConditionalRule.builder().addNames("write").action(Action.TRAP).build())
          .build();

  @Test
  void rulesStayWhereTheyAre() {
    SeccompProfile handed =
        HandedProfile.of(PROFILE, Architecture.X86_64, rule -> rule.action().equals(Action.TRAP));
    assertThat(handed.syscalls())
        .containsExactly(
            SyscallRule.builder().action(Action.LOG).build(), SyscallRule.of(Action.TRAP, "write"));
  }

  @Test
  void theOlderNameCounts() {
    assertThat(HandedProfile.of(PROFILE, Architecture.X86_64, rule -> true).syscalls().get(0))
        .isEqualTo(SyscallRule.builder().addNames("read").action(Action.ERRNO).errnoRet(5).build());
  }

  @Test
  void theMapGivesTheArchitecturesOfTheNode() {
    assertThat(HandedProfile.of(PROFILE, Architecture.X86_64, rule -> true).architectures())
        .containsExactly(Architecture.X86_64, Architecture.X86);
    assertThat(HandedProfile.of(PROFILE, Architecture.S390X, rule -> true).architectures())
        .isEmpty();
  }
}
