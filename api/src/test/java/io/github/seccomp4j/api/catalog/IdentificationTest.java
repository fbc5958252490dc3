package io.github.seccomp4j.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentificationTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  private static SeccompProfile of(String release, Capability... capabilities) {
    return RuntimeDefaults.of(Release.parse(release)).resolve(HOST, Set.of(capabilities)).profile();
  }

  @Test
  void aDefaultIsThatOfEveryReleaseWithTheSameProfile() {
    Identification found = RuntimeDefaults.identify(of("containerd 2.3.4", Capability.SYS_CHROOT));
    assertThat(found.nearest()).isEmpty();
    assertThat(found.matches()).hasSize(1);
    assertThat(found.releases())
        .extracting(Release::toString)
        .contains("containerd 2.2.4", "containerd 2.3.1", "containerd 2.4.0-beta.0")
        .doesNotContain("containerd 2.3.0", "containerd 2.1.9");
    ProfileMatch match = found.matches().get(0);
    assertThat(match.goArchitectures()).containsExactly("amd64");
    assertThat(match.kernelFrom()).contains(KernelVersion.of(4, 8));
    assertThat(match.kernelBefore()).isEmpty();
    assertThat(match.held()).containsExactly(Capability.SYS_CHROOT);
    assertThat(match.notHeld()).contains(Capability.SYS_ADMIN).doesNotContain(Capability.CHOWN);
    assertThat(match)
        .asString()
        .startsWith("containerd 2.2.4 to 2.4.0-beta.0 (9 releases) on amd64, kernel 4.8 or later,");
  }

  @Test
  void capabilitiesThatAddNothingDoNotMatter() {
    // bpf and perf_event_open come with CAP_SYS_ADMIN already.
    Identification found =
        RuntimeDefaults.identify(of("containerd 2.3.4", Capability.SYS_ADMIN, Capability.BPF));
    assertThat(found.matches()).hasSize(1);
    assertThat(found.matches().get(0).held()).containsExactly(Capability.SYS_ADMIN);
    assertThat(found.matches().get(0).notHeld())
        .contains(Capability.SYS_CHROOT)
        .doesNotContain(Capability.BPF, Capability.PERFMON);
    assertThat(found.matches().get(0).isFor(Set.of(Capability.SYS_ADMIN))).isTrue();
    assertThat(found.matches().get(0).isFor(Set.of(Capability.BPF))).isFalse();
  }

  @Test
  void theOrderOfRulesDoesNotCount() {
    SeccompProfile profile = of("cri-o 1.36.3", Capability.SYS_CHROOT);
    List<SyscallRule> rules = new ArrayList<>(profile.syscalls());
    Collections.reverse(rules);
    assertThat(RuntimeDefaults.identify(profile.toBuilder().syscalls(rules).build()).releases())
        .contains(Release.parse("cri-o 1.36.3"));
  }

  @Test
  void oldKernelsAreTold() {
    SeccompProfile profile =
        RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "2.3.4")
            .resolve(Host.of(Architecture.AARCH64, KernelVersion.of(3, 10)), Set.of())
            .profile();
    ProfileMatch match = RuntimeDefaults.identify(profile).matches().get(0);
    assertThat(match.kernelBefore()).contains(KernelVersion.of(4, 8));
    assertThat(match.goArchitectures()).containsExactly("arm64");
  }

  @Test
  void anotherProfileIsNearestToOne() {
    SeccompProfile changed =
        of("containerd 1.7.27", Capability.SYS_CHROOT).toBuilder()
            .addSyscalls(SyscallRule.of(Action.ALLOW, "keyctl", "made_up"))
            .build();
    Identification found = RuntimeDefaults.identify(changed);
    assertThat(found.isKnown()).isFalse();
    NearestProfile nearest = found.nearest().orElseThrow();
    assertThat(nearest.releases()).contains(Release.parse("containerd 1.7.27"));
    assertThat(nearest.matches())
        .allSatisfy(match -> assertThat(match.held()).containsExactly(Capability.SYS_CHROOT));
    assertThat(nearest.missing()).isEmpty();
    assertThat(nearest.surplus())
        .containsExactlyInAnyOrder(
            SyscallRule.of(Action.ALLOW, "keyctl"), SyscallRule.of(Action.ALLOW, "made_up"));
    assertThat(nearest.otherDifferences()).isEmpty();
  }

  @Test
  void differencesOutsideTheRulesAreNamed() {
    SeccompProfile changed =
        of("containerd 1.7.27", Capability.SYS_CHROOT).toBuilder()
            .defaultAction(Action.LOG)
            .architectures(List.of(Architecture.X86_64))
            .build();
    NearestProfile nearest = RuntimeDefaults.identify(changed).nearest().orElseThrow();
    assertThat(nearest.releases()).contains(Release.parse("containerd 1.7.27"));
    assertThat(nearest.surplus()).isEmpty();
    assertThat(nearest.otherDifferences())
        .containsExactly(
            "default action is Optional[SCMP_ACT_LOG], the default has Optional[SCMP_ACT_ERRNO]",
            "architectures is [SCMP_ARCH_X86_64], the default has [SCMP_ARCH_X86_64,"
                + " SCMP_ARCH_X86, SCMP_ARCH_X32]");
  }

  @Test
  void anEmptyProfileHasANearestOneToo() {
    assertThat(RuntimeDefaults.identify(SeccompProfile.builder().build()).nearest()).isPresent();
  }
}
