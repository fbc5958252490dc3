package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContainerStartTest {

  @TestFactory
  Stream<DynamicTest> refusalsAreThoseOfTheRuntimes() {
    return Records.load("oci-runtime-refusals.txt").stream()
        .map(record -> DynamicTest.dynamicTest(record.get("case"), () -> check(record)));
  }

  private static Optional<String> failure(
      ConditionalProfile profile, OciRuntime runtime, Architecture architecture) {
    return ContainerStart.of(profile, runtime, architecture).failure();
  }

  private static void check(Records record) {
    ConditionalProfile profile = PlainProfiles.asConditional(ProfileJson.read(record.document()));
    Architecture architecture = new Architecture(record.get("native"));
    assertThat(failure(profile, OciRuntime.RUNC, architecture)).isEqualTo(record.find("runc"));
    assertThat(failure(profile, OciRuntime.CRUN, architecture)).isEqualTo(record.find("crun"));
  }

  @Test
  void aPlainProfileStarts() {
    ConditionalProfile profile =
        PlainProfiles.asConditional(
            SeccompProfile.builder()
                .defaultAction(Action.ERRNO)
                .addSyscalls(SyscallRule.of(Action.ALLOW, "read", "nosuch"))
                .build());
    for (OciRuntime runtime : OciRuntime.values()) {
      assertThat(failure(profile, runtime, Architecture.X86_64)).isEmpty();
    }
  }

  @Test
  void aListenerMustBeNamed() {
    ConditionalProfile profile =
        PlainProfiles.asConditional(
            SeccompProfile.builder()
                .defaultAction(Action.ALLOW)
                .addSyscalls(SyscallRule.of(Action.NOTIFY, "mount"))
                .build());
    assertThat(failure(profile, OciRuntime.RUNC, Architecture.X86_64))
        .contains("seccomp listenerPath is not set");
  }

  @Test
  void rulesForSomeContainersAreNotHeldAgainstOthers() {
    ConditionalRule all = rule(Action.ALLOW, ArgCondition.of(0, ArgOperator.EQ, 1));
    ConditionalRule some =
        rule(Action.LOG, ArgCondition.of(0, ArgOperator.EQ, 1)).toBuilder()
            .includes(RuleFilter.builder().addArches("amd64").build())
            .build();
    assertThat(start(all, some).failure()).isEmpty();
    assertThat(start(all, some).findings()).isEmpty();
    ConditionalRule always = some.toBuilder().includes(Optional.empty()).build();
    assertThat(start(all, always).failure())
        .contains("error adding seccomp rule for syscall read: file exists");
    assertThat(start(all, always).findings())
        .extracting(Finding::code)
        .containsExactly("conflicting-actions");
  }

  @Test
  void rulesForSomeContainersAreLookedAtAlone() {
    ConditionalRule some =
        rule(
                Action.ALLOW,
                ArgCondition.of(0, ArgOperator.GE, 1),
                ArgCondition.of(0, ArgOperator.LE, 3))
            .toBuilder()
            .includes(RuleFilter.builder().addArches("amd64").build())
            .build();
    assertThat(start(some).findings())
        .extracting(Finding::code)
        .containsExactly("repeated-argument");
    assertThat(start(some.toBuilder().action(new Action("X")).build()).failure())
        .contains("string X is not a valid action for seccomp");
  }

  @Test
  void aRefusalDoesNotHideTheRest() {
    ContainerStart start =
        start(
            rule(new Action("X")),
            rule(Action.ALLOW, ArgCondition.of(0, ArgOperator.EQ, 1)),
            rule(Action.LOG, ArgCondition.of(0, ArgOperator.GE, 1)));
    assertThat(start.failure()).contains("string X is not a valid action for seccomp");
    assertThat(start.findings())
        .extracting(Finding::code)
        .contains("unknown-action", "overlapping-actions");
  }

  private static ConditionalRule rule(Action action, ArgCondition... conditions) {
    return ConditionalRule.builder()
        .addNames("read")
        .action(action)
        .args(List.of(conditions))
        .build();
  }

  private static ContainerStart start(ConditionalRule... rules) {
    ConditionalProfile profile =
        ConditionalProfile.builder().defaultAction(Action.ERRNO).syscalls(List.of(rules)).build();
    return ContainerStart.of(profile, OciRuntime.RUNC, Architecture.X86_64);
  }
}
