package io.github.seccomp4j.api.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UpgradeImpactTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  @Test
  void theFixOfAfAlgDeniesOneCall() {
    UpgradeImpact impact = between("containerd 2.3.0", "containerd 2.3.1");
    assertThat(names(impact, ChangeKind.NEWLY_DENIED)).containsExactly("socket");
    assertThat(impact.changes()).hasSize(3).noneMatch(CallChange::unconditional);
    assertThat(impact.changes().get(0).witness().arguments().get(0)).isEqualTo(38);
    assertThat(impact.changes().get(0))
        .hasToString("socket on SCMP_ARCH_X86_64: ALLOW, then ERRNO:1");
    assertThat(impact).hasToString("containerd 2.3.0 to containerd 2.3.1: 3 changes");
  }

  @Test
  void aMajorUpgradeTakesAwayIoUringAndBringsNewCalls() {
    UpgradeImpact impact = between("containerd 1.7.31", "containerd 2.3.4");
    assertThat(names(impact, ChangeKind.NEWLY_DENIED))
        .containsExactly("socket", "io_uring_setup", "io_uring_enter", "io_uring_register");
    assertThat(names(impact, ChangeKind.NEWLY_ALLOWED)).contains("mseal", "uretprobe").hasSize(11);
    assertThat(impact.changes(ChangeKind.OTHER_ERROR)).isEmpty();
    assertThat(
            names(
                impact.restrictedTo(List.of("io_uring_enter", "read", "no_such_call")),
                ChangeKind.NEWLY_DENIED))
        .containsExactly("io_uring_enter");
  }

  @Test
  void everyWitnessIsACallOfItsName() {
    for (CallChange change : between("containerd 2.3.4", "cri-o 1.36.3").changes()) {
      change
          .syscall()
          .ifPresent(name -> assertThat(change.witness().number()).isEqualTo(change.first()));
    }
  }

  @Test
  void theErrorOfClone3Changes() {
    UpgradeImpact impact = between("containerd 1.5.5", "containerd 1.5.6");
    assertThat(impact.restrictedTo(List.of("clone3")).changes(ChangeKind.OTHER_ERROR))
        .first()
        .hasToString("clone3 on SCMP_ARCH_X86_64: ERRNO:1, then ERRNO:38");
  }

  @Test
  void anotherRuntimeHasOtherDefaultCapabilities() {
    UpgradeImpact own = between("containerd 2.3.4", "cri-o 1.36.3");
    assertThat(names(own, ChangeKind.NEWLY_DENIED)).contains("chroot");
    assertThat(own.capabilitiesBefore()).hasSize(14);
    assertThat(own.capabilitiesAfter()).hasSize(9);
    UpgradeImpact same =
        UpgradeImpact.between(
            known("containerd 2.3.4"), known("cri-o 1.36.3"), HOST, Set.of(Capability.SYS_CHROOT));
    assertThat(names(same, ChangeKind.NEWLY_DENIED)).doesNotContain("chroot");
    assertThat(names(same, ChangeKind.NEWLY_ALLOWED)).contains("keyctl");
  }

  @Test
  void thereAndBackIsTheOpposite() {
    UpgradeImpact there = between("containerd 1.7.31", "containerd 2.3.4");
    UpgradeImpact back = between("containerd 2.3.4", "containerd 1.7.31");
    assertThat(names(back, ChangeKind.NEWLY_ALLOWED))
        .isEqualTo(names(there, ChangeKind.NEWLY_DENIED));
    assertThat(names(back, ChangeKind.NEWLY_DENIED))
        .isEqualTo(names(there, ChangeKind.NEWLY_ALLOWED));
  }

  @Test
  void theSameProfileChangesNothing() {
    assertThat(between("containerd 2.3.1", "containerd 2.3.4").isEmpty()).isTrue();
  }

  private static UpgradeImpact between(String from, String to) {
    return UpgradeImpact.between(known(from), known(to), HOST);
  }

  private static RuntimeDefault known(String release) {
    return RuntimeDefaults.of(Release.parse(release));
  }

  private static List<String> names(UpgradeImpact impact, ChangeKind kind) {
    Stream<CallChange> changes = impact.changes(kind).stream();
    return changes.flatMap(change -> change.syscall().stream()).distinct().toList();
  }
}
