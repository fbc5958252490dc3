package io.github.seccomp4j.dsl.kubernetes;

import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.podSecurity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSecurityContextBuilder;
import io.github.seccomp4j.model.kubernetes.AppArmorReference;
import io.github.seccomp4j.model.kubernetes.FsGroupChangePolicy;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import io.github.seccomp4j.model.kubernetes.SelinuxChangePolicy;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.SupplementalGroupsPolicy;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PodSecurityDraftTest {

  @Test
  void everyFieldIsWritten() {
    PodSecurityContext expected =
        new PodSecurityContextBuilder()
            .withNewAppArmorProfile("k8s-deny", "Localhost")
            .withFsGroup(0L)
            .withFsGroupChangePolicy("OnRootMismatch")
            .withRunAsGroup(2_147_483_647L)
            .withRunAsNonRoot(true)
            .withRunAsUser(1000L)
            .withSeLinuxChangePolicy("MountOption")
            .withNewSeLinuxOptions("s0:c1", null, null, null)
            .withNewSeccompProfile("profiles/audit.json", "Localhost")
            .withSupplementalGroups(1L, 2L)
            .withSupplementalGroupsPolicy("Strict")
            .addNewSysctl("net.ipv4.tcp_syncookies", "1")
            .addNewSysctl("kernel.shm_rmid_forced", "")
            .withNewWindowsOptions(null, null, false, "ContainerUser")
            .build();
    assertThat(
            podSecurity()
                .appArmor(AppArmorReference.localhost("k8s-deny"))
                .fsGroup(0)
                .fsGroupChangePolicy(FsGroupChangePolicy.ON_ROOT_MISMATCH)
                .runAsGroup(2_147_483_647)
                .runAsNonRoot(true)
                .runAsUser(1000)
                .seLinuxChangePolicy(SelinuxChangePolicy.MOUNT_OPTION)
                .seLinuxOptions(SelinuxLabel.builder().level("s0:c1").build())
                .seccomp(SecurityContexts.localhost("profiles/audit.json"))
                .supplementalGroups(7)
                .supplementalGroups(1, 2)
                .supplementalGroupsPolicy(SupplementalGroupsPolicy.STRICT)
                .sysctl("net.ipv4.tcp_syncookies", "1")
                .sysctl("kernel.shm_rmid_forced", "")
                .windowsOptions(
                    WindowsSecurity.builder()
                        .hostProcess(false)
                        .runAsUserName("ContainerUser")
                        .build())
                .toFabric8())
        .isEqualTo(expected);
  }

  @Test
  void draftsAreImmutable() {
    PodSecurityDraft draft = podSecurity().runAsUser(1);
    PodSecurityDraft other = draft.runAsUser(2).sysctl("a", "b");
    assertThat(draft.build()).isEqualTo(podSecurity().runAsUser(1).build());
    assertThat(podSecurity(other.build()).runAsUser(1).build())
        .isEqualTo(draft.sysctl("a", "b").build());
  }

  static Stream<BiFunction<PodSecurityDraft, Long, PodSecurityDraft>> ids() {
    return Stream.of(
        PodSecurityDraft::fsGroup,
        PodSecurityDraft::runAsGroup,
        PodSecurityDraft::runAsUser,
        (draft, id) -> draft.supplementalGroups(0, id));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void idsAreIn31Bits(BiFunction<PodSecurityDraft, Long, PodSecurityDraft> field) {
    assertThatCode(() -> field.apply(podSecurity(), 0L)).doesNotThrowAnyException();
    assertThatCode(() -> field.apply(podSecurity(), 2_147_483_647L)).doesNotThrowAnyException();
    for (long id : new long[] {-1, 2_147_483_648L, Long.MIN_VALUE}) {
      assertThatThrownBy(() -> field.apply(podSecurity(), id))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("\\w+ " + id + " is not in 0 to 2147483647");
    }
  }

  @Test
  void wordsThatKubernetesDoesNotDefineAreRefused() {
    PodSecurityDraft draft = podSecurity();
    assertThatThrownBy(() -> draft.fsGroupChangePolicy(new FsGroupChangePolicy("Allways")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "fsGroupChangePolicy \"Allways\" is none of OnRootMismatch, Always;"
                + " did you mean Always?");
    assertThatThrownBy(() -> draft.seLinuxChangePolicy(new SelinuxChangePolicy("x")))
        .hasMessageStartingWith("seLinuxChangePolicy \"x\" is none of ");
    assertThatThrownBy(() -> draft.supplementalGroupsPolicy(new SupplementalGroupsPolicy("x")))
        .hasMessageStartingWith("supplementalGroupsPolicy \"x\" is none of ");
  }

  @Test
  void referencesMadeElsewhereAreChecked() {
    PodSecurityDraft draft = podSecurity();
    assertThatThrownBy(() -> draft.seccomp(new SeccompReference.Unrecognized("OCI")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "seccomp profile type \"OCI\" is none of RuntimeDefault, Localhost, Unconfined");
    assertThatThrownBy(() -> draft.seccomp(SeccompReference.localhost("/a")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> draft.appArmor(new AppArmorReference.Unrecognized("OCI")))
        .isInstanceOf(IllegalArgumentException.class);
    for (String name : new String[] {"", " ", " a", "a ", "a".repeat(4096)}) {
      assertThatThrownBy(() -> draft.appArmor(AppArmorReference.localhost(name)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatCode(() -> draft.appArmor(AppArmorReference.localhost("a".repeat(4095))))
        .doesNotThrowAnyException();
  }

  @Test
  void aSysctlIsSetOnce() {
    assertThatThrownBy(() -> podSecurity().sysctl("a", "1").sysctl("a", "2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sysctl a is set twice");
    assertThatThrownBy(() -> podSecurity().sysctl("", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a sysctl needs a name");
  }
}
