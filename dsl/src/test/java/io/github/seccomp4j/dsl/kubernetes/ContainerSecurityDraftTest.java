package io.github.seccomp4j.dsl.kubernetes;

import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.containerSecurity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.SecurityContextBuilder;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.AppArmorReference;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import org.junit.jupiter.api.Test;

class ContainerSecurityDraftTest {

  @Test
  void everyFieldIsWritten() {
    SecurityContext expected =
        new SecurityContextBuilder()
            .withAllowPrivilegeEscalation(false)
            .withNewAppArmorProfile(null, "RuntimeDefault")
            .withNewCapabilities()
            .withAdd("NET_BIND_SERVICE", "SYS_TIME", "future")
            .withDrop("KILL", "ALL")
            .endCapabilities()
            .withPrivileged(false)
            .withProcMount("Unmasked")
            .withReadOnlyRootFilesystem(true)
            .withRunAsGroup(1L)
            .withRunAsNonRoot(true)
            .withRunAsUser(2L)
            .withNewSeLinuxOptions(null, "r", "t", "u")
            .withNewSeccompProfile(null, "Unconfined")
            .withNewWindowsOptions("spec", "name", true, null)
            .build();
    assertThat(
            containerSecurity()
                .allowPrivilegeEscalation(false)
                .appArmor(AppArmorReference.runtimeDefault())
                .addCapabilities(Capability.NET_BIND_SERVICE)
                .addCapabilities(
                    new Capability("SYS_TIME"), Capability.SYS_TIME, new Capability("future"))
                .dropCapabilities(Capability.KILL)
                .dropAllCapabilities()
                .privileged(false)
                .procMount(ProcMount.UNMASKED)
                .readOnlyRootFilesystem(true)
                .runAsGroup(1)
                .runAsNonRoot(true)
                .runAsUser(2)
                .seLinuxOptions(SelinuxLabel.builder().role("r").type("t").user("u").build())
                .seccomp(SecurityContexts.unconfined())
                .windowsOptions(
                    WindowsSecurity.builder()
                        .gmsaCredentialSpec("spec")
                        .gmsaCredentialSpecName("name")
                        .hostProcess(true)
                        .build())
                .toFabric8())
        .isEqualTo(expected);
  }

  @Test
  void draftsAreImmutable() {
    ContainerSecurityDraft draft = containerSecurity().dropAllCapabilities();
    ContainerSecurity before = draft.build();
    draft.addCapabilities(Capability.CHOWN).privileged(true);
    assertThat(draft.build()).isEqualTo(before);
    assertThat(containerSecurity(before).build()).isEqualTo(before);
  }

  @Test
  void whatTheApiServerRefusesIsRefused() {
    ContainerSecurityDraft draft = containerSecurity();
    assertThatThrownBy(() -> draft.runAsUser(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("runAsUser -1 is not in 0 to 2147483647");
    assertThatThrownBy(() -> draft.runAsGroup(1L << 31))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("runAsGroup 2147483648 is not in 0 to 2147483647");
    assertThatThrownBy(() -> draft.procMount(new ProcMount("unmasked")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("procMount \"unmasked\" is none of Default, Unmasked; did you mean Unmasked?");
    assertThatThrownBy(() -> draft.seccomp(SeccompReference.localhost("a/../b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> draft.appArmor(AppArmorReference.localhost("")))
        .isInstanceOf(IllegalArgumentException.class);
    ContainerSecurityDraft contradiction = draft.privileged(true).allowPrivilegeEscalation(false);
    assertThatThrownBy(contradiction::toFabric8)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a privileged container cannot have allowPrivilegeEscalation: false");
  }
}
