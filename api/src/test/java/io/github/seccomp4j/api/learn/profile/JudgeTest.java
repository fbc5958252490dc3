package io.github.seccomp4j.api.learn.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.learn.ObservedCall;
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

class JudgeTest {

  private static final Judge JUDGE =
      new Judge(
          Policy.bind(
              SeccompProfile.builder()
                  .defaultAction(Action.ERRNO)
                  .addSyscalls(SyscallRule.of(Action.ALLOW, "read"))
                  .addSyscalls(SyscallRule.of(Action.LOG, "write"))
                  .addSyscalls(SyscallRule.of(Action.NOTIFY, "mount"))
                  .addSyscalls(
                      SyscallRule.builder()
                          .addNames("personality")
                          .action(Action.ALLOW)
                          .addArgs(ArgCondition.of(0, ArgOperator.LE, 8))
                          .build())
                  .build(),
              Host.of(Architecture.X86_64, KernelVersion.of(6, 8))));

  private static Judgement judge(Sightings sightings) {
    return SeenCalls.of(List.of(sightings.traced())).all().iterator().next().judge(JUDGE);
  }

  private static Sightings with(long... values) {
    return Sightings.on(Architecture.X86_64).with("personality", 0, values);
  }

  @Test
  void actionsPermitOrDeny() {
    assertThat(judge(Sightings.of("read"))).isEqualTo(Judgement.PERMITTED);
    assertThat(judge(Sightings.of("write"))).isEqualTo(Judgement.PERMITTED);
    assertThat(judge(Sightings.of("openat"))).isEqualTo(Judgement.DENIED);
    assertThat(judge(Sightings.of("mount"))).isEqualTo(Judgement.UNDECIDED);
  }

  @Test
  void argumentsDecideAsFarAsTheyWereSeen() {
    assertThat(judge(with(0, 8))).isEqualTo(Judgement.PERMITTED);
    assertThat(judge(with(9))).isEqualTo(Judgement.DENIED);
    assertThat(judge(with(8, 9))).isEqualTo(Judgement.UNDECIDED);
    assertThat(judge(Sightings.of("personality"))).isEqualTo(Judgement.UNDECIDED);
    assertThat(judge(with(0).logged(Action.LOG, "personality"))).isEqualTo(Judgement.UNDECIDED);
  }

  @Test
  void otherArchitecturesAreDenied() {
    assertThat(judge(Sightings.on(Architecture.X86).once("read"))).isEqualTo(Judgement.DENIED);
    assertThat(judge(Sightings.on(Architecture.X32).once("read"))).isEqualTo(Judgement.DENIED);
  }

  @Test
  void aCallWithoutNumberIsUndecided() {
    Evidence evidence = Sightings.on(Architecture.X86_64).once("fstatat64").traced();
    ObservedCall call = evidence.observations().calls().firstKey();

    assertThat(call.number()).isEmpty();
    assertThat(JUDGE.of(call, evidence.observations().calls().values().iterator().next()))
        .isEqualTo(Judgement.UNDECIDED);
  }
}
