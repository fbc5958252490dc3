package io.github.seccomp4j.api.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartCallsTest {

  private static List<String> missing(
      Action defaultAction, OciRuntime runtime, ConditionalRule... rules) {
    return missing("always", defaultAction, runtime, rules);
  }

  private static List<String> missing(
      String need, Action defaultAction, OciRuntime runtime, ConditionalRule... rules) {
    ConditionalProfile profile =
        ConditionalProfile.builder().defaultAction(defaultAction).addSyscalls(rules).build();
    Subject subject =
        new Subject(profile, Release.parse("containerd 2.3.4"), runtime, Architecture.X86_64, 0);
    return StartCalls.missing(subject, need).stream().map(StartCalls.Missing::name).toList();
  }

  private static ConditionalRule rule(Action action, String... names) {
    return ConditionalRule.builder().action(action).addNames(names).build();
  }

  @Test
  void whatEveryStartNeedsIsMissed() {
    for (OciRuntime runtime : OciRuntime.values()) {
      assertThat(missing(Action.ERRNO, runtime)).contains("execve").doesNotContain("exit_group");
      assertThat(missing("sometimes", Action.ERRNO, runtime)).contains("exit_group");
    }
  }

  @Test
  void whatIsPermittedIsNotMissed() {
    assertThat(missing(Action.ERRNO, OciRuntime.RUNC, rule(Action.ALLOW, "execve")))
        .doesNotContain("execve")
        .contains("openat");
    assertThat(missing(Action.ERRNO, OciRuntime.RUNC, rule(Action.ERRNO, "execve")))
        .contains("execve");
  }

  @Test
  void aCallUnderConditionsMayBePermitted() {
    ConditionalRule rule =
        rule(Action.LOG, "execve").toBuilder()
            .addArgs(ArgCondition.builder().index(0).value(1).op(ArgOperator.EQ).build())
            .build();
    assertThat(missing(Action.KILL_PROCESS, OciRuntime.RUNC, rule)).doesNotContain("execve");
  }

  @Test
  void aPermittingDefaultMissesNothing() {
    assertThat(missing(Action.ALLOW, OciRuntime.RUNC)).isEmpty();
    assertThat(missing(Action.LOG, OciRuntime.CRUN)).isEmpty();
  }
}
