package io.github.seccomp4j.dsl;

import static io.github.seccomp4j.dsl.Calls.SOCKET;
import static io.github.seccomp4j.dsl.Calls.call;
import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_ALG;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_VSOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.NearestProfile;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.compare.ArgumentView;
import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Relation;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.api.policy.Verdict;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.List;
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

  @Test
  void aDefaultWithoutAfAlgForEveryRegisterDiffersInOneCall() {
    SeccompProfile containerd =
        RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "2.3.4").resolve(NODE).profile();
    Rule socket = allow(SOCKET.where(SOCKET.domain().isNoneOf(AF_ALG, AF_VSOCK)));
    SeccompProfile localhost = Profiles.from(containerd).replace("socket", socket).build();

    Policy before = Policy.bind(containerd, NODE);
    Policy after = Policy.bind(localhost, NODE);
    List<Difference> differences = PolicyComparison.of(after, before).differences();
    assertThat(differences).hasSize(1);
    assertThat(differences.get(0).names()).containsExactly("socket");
    assertThat(differences.get(0).relation()).isEqualTo(Relation.STRICTER);
    assertThat(differences.get(0).witnesses())
        .allSatisfy(
            witness -> assertThat((int) (long) witness.call().arguments().get(0)).isIn(38, 40));
    assertThat(PolicyComparison.of(after, before, ArgumentView.KERNEL).differences()).hasSize(1);
    assertThat(
            after.decide(SyscallEvent.named(Architecture.X86_64, "socket", 0x1_0000_0026L, 5, 0)))
        .extracting(Verdict::outcome)
        .isEqualTo(Outcome.errno(1));
  }

  @Test
  void anOlderDefaultLosesAfAlgOnEveryEntry() {
    SeccompProfile containerd =
        RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "2.1.9").resolve(NODE).profile();
    Rule socket = allow(SOCKET.where(SOCKET.domain().isNoneOf(AF_ALG, AF_VSOCK)));
    SeccompProfile localhost = Profiles.from(containerd).replace("socket", socket).build();
    assertThat(
            PolicyComparison.of(Policy.bind(localhost, NODE), Policy.bind(containerd, NODE))
                .differences())
        .hasSize(3)
        .allMatch(difference -> difference.names().equals(List.of("socket")));
  }

  private static SyscallRule socket(ArgOperator operator, long value) {
    return SyscallRule.builder()
        .addNames("socket")
        .action(Action.ALLOW)
        .addArgs(ArgCondition.of(0, operator, value))
        .build();
  }
}
