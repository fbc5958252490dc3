package io.github.seccomp4j.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked examples, as the sources of the runtimes have them. */
class HistoryTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));
  private static final String OPEN =
      "blocked for the plain value, open to high bits (ERRNO:1; with high bits ALLOW)";

  private final History containerd = History.of(ContainerRuntime.CONTAINERD, HOST);
  private final History privileged =
      History.of(ContainerRuntime.CONTAINERD, HOST, Set.of(Capability.SYS_ADMIN));

  @Test
  void theFixOfAfAlgReachedBranchesAtDifferentReleases() {
    CallHistory afAlg = containerd.of(CallPattern.of("socket", 38));
    assertThat(ranges(afAlg))
        .containsExactly(
            "containerd 1.0.0-beta.1 to 1.7.31 (206 releases): allowed (ALLOW)",
            "containerd 1.7.32 to 1.7.34 (3 releases): " + OPEN,
            "containerd 2.0.0-beta.0 to 2.0.8 (19 releases): allowed (ALLOW)",
            "containerd 2.0.9 to 2.0.11 (3 releases): " + OPEN,
            "containerd 2.1.0-beta.0 to 2.2.3 (23 releases): allowed (ALLOW)",
            "containerd 2.2.4 to 2.2.7 (4 releases): " + OPEN,
            "containerd 2.3.0-beta.0 to 2.3.0 (6 releases): allowed (ALLOW)",
            "containerd 2.3.1 to 2.4.0-beta.0 (5 releases): " + OPEN);
    assertThat(afAlg.answer(Release.parse("containerd 2.1.9")).permission())
        .isEqualTo(Permission.ALLOWED);
    assertThat(afAlg.releases(Permission.BLOCKED)).isEmpty();
    assertThat(afAlg.releases(Permission.OPEN_TO_HIGH_BITS)).hasSize(15);
  }

  @Test
  void highBitsThatTheKernelDoesNotReadAreShown() {
    CallAnswer answer =
        containerd.of(CallPattern.of("socket", 38)).answer(Release.parse("containerd 2.3.4"));
    assertThat(answer.plain()).hasSize(1);
    assertThat(answer.plain().get(0).call().arguments().get(0)).isEqualTo(38);
    assertThat(answer.highBits()).hasSize(1);
    assertThat(answer.highBits().get(0).call().arguments().get(0)).isEqualTo(0x1_0000_0026L);
    assertThat(answer.highBits().get(0).isPermitted()).isTrue();
  }

  @Test
  void aNarrowEntryHasNoHighBits() {
    CallHistory afAlg = containerd.of(CallPattern.of("socket", 38), Architecture.X86);
    assertThat(afAlg.releases(Permission.BLOCKED)).hasSize(15);
    assertThat(afAlg.releases(Permission.OPEN_TO_HIGH_BITS)).isEmpty();
    assertThat(ranges(containerd.of(CallPattern.of("socketcall", 1), Architecture.X86)))
        .containsExactly("containerd 1.0.0-beta.1 to 2.4.0-beta.0 (269 releases): allowed (ALLOW)");
  }

  @Test
  void ioUringCameBeforeItWent() {
    assertThat(ranges(containerd.of(CallPattern.of("io_uring_setup"))))
        .containsExactly(
            "containerd 1.0.0-beta.1 to 1.3.7 (64 releases): blocked (ERRNO:1)",
            "containerd 1.3.8 to 1.3.10 (3 releases): allowed (ALLOW)",
            "containerd 1.4.0-beta.0 to 1.4.0 (6 releases): blocked (ERRNO:1)",
            "containerd 1.4.1 to 1.7.34 (136 releases): allowed (ALLOW)",
            "containerd 2.0.0-beta.0 to 2.4.0-beta.0 (60 releases): blocked (ERRNO:1)");
  }

  @Test
  void clone3IsEnosysWithoutAndAllowedWithCapSysAdmin() {
    CallPattern clone3 = CallPattern.of("clone3");
    assertThat(ranges(containerd.of(clone3)))
        .containsExactly(
            "containerd 1.0.0-beta.1 to 1.4.9 (82 releases): blocked (ERRNO:1)",
            "containerd 1.4.10 to 1.4.13 (4 releases): blocked (ERRNO:38)",
            "containerd 1.5.0-beta.0 to 1.5.5 (15 releases): blocked (ERRNO:1)",
            "containerd 1.5.6 to 2.4.0-beta.0 (168 releases): blocked (ERRNO:38)");
    assertThat(privileged.of(clone3).releases(Permission.ALLOWED))
        .isEqualTo(
            containerd.of(clone3).ranges().stream()
                .filter(range -> range.answer().toString().contains("38"))
                .flatMap(range -> range.releases().stream())
                .toList());
    assertThat(ranges(History.of(ContainerRuntime.CRI_O, HOST).of(clone3)))
        .containsExactly(
            "cri-o 1.19.0-rc.1 to 1.21.7 (26 releases): blocked (ERRNO:1)",
            "cri-o 1.22.0 to 1.29.8 (60 releases): allowed (ALLOW)",
            "cri-o 1.29.9 to 1.29.13 (5 releases): blocked (ERRNO:38)",
            "cri-o 1.30.0 to 1.30.5 (6 releases): allowed (ALLOW)",
            "cri-o 1.30.6 to 1.36.3 (74 releases): blocked (ERRNO:38)");
  }

  @Test
  void clone3OnMipsHasTheErrorNumberOfMips() {
    Host mips = Host.of(Architecture.MIPS64, KernelVersion.of(6, 8));
    assertThat(ranges(History.of(ContainerRuntime.CONTAINERD, mips).of(CallPattern.of("clone3"))))
        .last()
        .asString()
        .endsWith("blocked (ERRNO:89)");
  }

  @Test
  void keyctlIsBlockedWhateverTheCapabilities() {
    Set<Capability> all = Set.copyOf(Capability.recognized());
    assertThat(
            ranges(History.of(ContainerRuntime.CONTAINERD, HOST, all).of(CallPattern.of("keyctl"))))
        .containsExactly(
            "containerd 1.0.0-beta.1 to 2.4.0-beta.0 (269 releases): blocked (ERRNO:1)");
    assertThat(ranges(History.of(ContainerRuntime.CRI_O, HOST).of(CallPattern.of("keyctl"))))
        .containsExactly(
            "cri-o 1.19.0-rc.1 to 1.20.9 (18 releases): blocked (ERRNO:1)",
            "cri-o 1.21.0 to 1.36.3 (153 releases): allowed (ALLOW)");
  }

  @Test
  void unshareNeedsCapSysAdmin() {
    CallPattern unshare = CallPattern.of("unshare");
    assertThat(containerd.of(unshare).releases(Permission.BLOCKED)).hasSize(269);
    assertThat(privileged.of(unshare).releases(Permission.ALLOWED)).hasSize(269);
    assertThat(ranges(History.of(ContainerRuntime.CRI_O, HOST).of(unshare)))
        .containsExactly(
            "cri-o 1.19.0-rc.1 to 1.23.5 (38 releases): allowed (ALLOW)",
            "cri-o 1.24.0 to 1.36.3 (133 releases): blocked (ERRNO:38)");
  }

  @Test
  void argumentsThatNobodyAskedForMayDecide() {
    assertThat(ranges(containerd.of(CallPattern.of("clone"))))
        .containsExactly(
            "containerd 1.0.0-beta.1 to 2.4.0-beta.0 (269 releases): "
                + "other arguments decide (ALLOW, ERRNO:1)");
    assertThat(ranges(containerd.of(CallPattern.of("clone", 0x1000_0000L))))
        .containsExactly(
            "containerd 1.0.0-beta.1 to 2.4.0-beta.0 (269 releases): blocked (ERRNO:1)");
  }

  @Test
  void everyReleaseIsInOneRange() {
    for (ContainerRuntime runtime : List.of(ContainerRuntime.CRI_O, ContainerRuntime.PODMAN)) {
      assertThat(
              History.of(runtime, HOST, Set.of()).of(CallPattern.of("clone", 0)).ranges().stream()
                  .flatMap(range -> range.releases().stream())
                  .toList())
          .isEqualTo(RuntimeDefaults.releases(runtime));
    }
  }

  @Test
  void todaysRuncAnswersEnosysForWhatAnOldProfileDoesNotKnow() {
    History runc =
        History.of(ContainerRuntime.CONTAINERD, HOST.withSemantics(RuntimeSemantics.RUNC));
    assertThat(
            runc.of(CallPattern.of("mseal"))
                .answer(Release.parse("containerd 1.7.27"))
                .plain()
                .get(0)
                .outcome())
        .hasToString("ERRNO:38");
  }

  @Test
  void whatIsNotKnownIsNamed() {
    assertThatThrownBy(() -> containerd.of(CallPattern.of("sockte")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sockte")
        .hasMessageContaining("socket");
    assertThatThrownBy(() -> History.of(ContainerRuntime.CONTAINERS_COMMON, HOST))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("containers-common");
    CallHistory keyctl = containerd.of(CallPattern.of("keyctl"));
    assertThatThrownBy(() -> keyctl.answer(Release.parse("cri-o 1.36.3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cri-o 1.36.3");
  }

  @Test
  void saysWhoseHistoryItIs() {
    assertThat(containerd).hasToString("history of containerd on SCMP_ARCH_X86_64, kernel 6.8");
    assertThat(containerd.runtime()).isEqualTo(ContainerRuntime.CONTAINERD);
    assertThat(containerd.host()).isEqualTo(HOST);
  }

  private static List<String> ranges(CallHistory history) {
    return history.ranges().stream().map(ReleaseRange::toString).toList();
  }
}
