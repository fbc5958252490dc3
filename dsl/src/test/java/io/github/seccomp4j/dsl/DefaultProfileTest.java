package io.github.seccomp4j.dsl;

import static io.github.seccomp4j.dsl.Calls.call;
import static io.github.seccomp4j.dsl.Rules.allow;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.NearestProfile;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import org.junit.jupiter.api.Test;

/** Sentences that start from a runtime's default. */
class DefaultProfileTest {

  private static final Host NODE = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  @Test
  void aDefaultBuiltAtOnceIsTheDefault() {
    RuntimeDefault docker = RuntimeDefaults.of(ContainerRuntime.DOCKER, "28.5.2");
    assertThat(Profiles.from(docker).buildConditional()).isEqualTo(docker.profile());
  }

  @Test
  void aDefaultWithoutOneAddressFamilyDiffersInNothingElse() {
    SeccompProfile withoutAlg =
        Profiles.from(
                RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "2.1.9").resolve(NODE).profile())
            .replace("socket", allow(call("socket").where(Calls.arg(0).isLessThan(38))))
            .build();
    NearestProfile nearest = RuntimeDefaults.identify(withoutAlg).nearest().orElseThrow();
    assertThat(nearest.releases()).contains(Release.parse("containerd 2.1.9"));
    assertThat(nearest.missing()).containsExactly(socket(ArgOperator.NE, 40));
    assertThat(nearest.surplus()).containsExactly(socket(ArgOperator.LT, 38));
    assertThat(nearest.otherDifferences()).isEmpty();
  }

  private static SyscallRule socket(ArgOperator operator, long value) {
    return SyscallRule.builder()
        .addNames("socket")
        .action(Action.ALLOW)
        .addArgs(ArgCondition.of(0, operator, value))
        .build();
  }
}
