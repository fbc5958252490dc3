package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.ProfileJson;
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

  private static void check(Records record) {
    ConditionalProfile profile = PlainProfiles.asConditional(ProfileJson.read(record.document()));
    Architecture architecture = new Architecture(record.get("native"));
    assertThat(ContainerStart.failure(profile, OciRuntime.RUNC, architecture))
        .isEqualTo(record.find("runc"));
    assertThat(ContainerStart.failure(profile, OciRuntime.CRUN, architecture))
        .isEqualTo(record.find("crun"));
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
      assertThat(ContainerStart.failure(profile, runtime, Architecture.X86_64)).isEmpty();
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
    assertThat(ContainerStart.failure(profile, OciRuntime.RUNC, Architecture.X86_64))
        .contains("seccomp listenerPath is not set");
  }
}
