package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.kubernetes.AppArmorReference;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.FsGroupChangePolicy;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import io.github.seccomp4j.model.kubernetes.SelinuxChangePolicy;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.SupplementalGroupsPolicy;
import io.github.seccomp4j.model.kubernetes.Sysctl;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestYamlTest {

  private static final SelinuxLabel LABEL =
      SelinuxLabel.builder()
          .level("s0:c1,c2")
          .role("system_r")
          .type("container_t")
          .user("system_u")
          .build();
  private static final WindowsSecurity WINDOWS =
      WindowsSecurity.builder()
          .gmsaCredentialSpec("{}")
          .gmsaCredentialSpecName("spec")
          .hostProcess(false)
          .runAsUserName("ContainerUser")
          .build();

  private static PodSecurity fullPod() {
    return PodSecurity.builder()
        .appArmorProfile(AppArmorReference.localhost("web").toField())
        .fsGroup(0)
        .fsGroupChangePolicy(FsGroupChangePolicy.ON_ROOT_MISMATCH)
        .runAsGroup(-1)
        .runAsNonRoot(false)
        .runAsUser(Long.MAX_VALUE)
        .seLinuxChangePolicy(SelinuxChangePolicy.MOUNT_OPTION)
        .seLinuxOptions(LABEL)
        .seccompProfile(SeccompReference.localhost("profiles/audit.json").toField())
        .addSupplementalGroups(3, 1, 3)
        .supplementalGroupsPolicy(SupplementalGroupsPolicy.STRICT)
        .addSysctls(Sysctl.of("net.ipv4.tcp_syncookies", "1"))
        .windowsOptions(WINDOWS)
        .build();
  }

  private static ContainerSecurity fullContainer() {
    return ContainerSecurity.builder()
        .allowPrivilegeEscalation(false)
        .appArmorProfile(AppArmorReference.runtimeDefault().toField())
        .capabilities(
            CapabilityChanges.builder()
                .addAdd(new Capability("NET_BIND_SERVICE"), Capability.CHOWN)
                .addDrop(CapabilityChanges.ALL)
                .build())
        .privileged(false)
        .procMount(ProcMount.DEFAULT)
        .readOnlyRootFilesystem(true)
        .runAsGroup(1)
        .runAsNonRoot(true)
        .runAsUser(2)
        .seLinuxOptions(LABEL)
        .seccompProfile(SeccompReference.runtimeDefault().toField())
        .windowsOptions(WINDOWS)
        .build();
  }

  @Test
  void writesEveryMemberOfAPod() {
    assertThat(ManifestYaml.write(fullPod()))
        .isEqualTo(
            """
            appArmorProfile:
              type: Localhost
              localhostProfile: web
            fsGroup: 0
            fsGroupChangePolicy: OnRootMismatch
            runAsGroup: -1
            runAsNonRoot: false
            runAsUser: 9223372036854775807
            seLinuxChangePolicy: MountOption
            seLinuxOptions:
              level: "s0:c1,c2"
              role: system_r
              type: container_t
              user: system_u
            seccompProfile:
              type: Localhost
              localhostProfile: profiles/audit.json
            supplementalGroups:
            - 3
            - 1
            - 3
            supplementalGroupsPolicy: Strict
            sysctls:
            - name: net.ipv4.tcp_syncookies
              value: "1"
            windowsOptions:
              gmsaCredentialSpec: "{}"
              gmsaCredentialSpecName: spec
              hostProcess: false
              runAsUserName: ContainerUser
            """);
    assertThat(ManifestYaml.readPodSecurity(ManifestYaml.write(fullPod()))).isEqualTo(fullPod());
  }

  @Test
  void writesEveryMemberOfAContainer() {
    assertThat(ManifestYaml.write(fullContainer()))
        .isEqualTo(
            """
            allowPrivilegeEscalation: false
            appArmorProfile:
              type: RuntimeDefault
            capabilities:
              add:
              - NET_BIND_SERVICE
              - CAP_CHOWN
              drop:
              - ALL
            privileged: false
            procMount: Default
            readOnlyRootFilesystem: true
            runAsGroup: 1
            runAsNonRoot: true
            runAsUser: 2
            seLinuxOptions:
              level: "s0:c1,c2"
              role: system_r
              type: container_t
              user: system_u
            seccompProfile:
              type: RuntimeDefault
            windowsOptions:
              gmsaCredentialSpec: "{}"
              gmsaCredentialSpecName: spec
              hostProcess: false
              runAsUserName: ContainerUser
            """);
    assertThat(ManifestYaml.readContainerSecurity(ManifestYaml.write(fullContainer())))
        .isEqualTo(fullContainer());
  }

  @Test
  void writesNothingOfNothing() {
    assertThat(ManifestYaml.write(PodSecurity.builder().build())).isEqualTo("{}\n");
    assertThat(ManifestYaml.readPodSecurity("{}\n")).isEqualTo(PodSecurity.builder().build());
    assertThat(ManifestYaml.write(ContainerSecurity.builder().build())).isEqualTo("{}\n");
  }

  @Test
  void tellsAnEmptyObjectFromAnAbsentOneAndFromNull() {
    PodSecurity empty = ManifestYaml.readPodSecurity("seccompProfile: {}");
    assertThat(empty.seccompProfile()).contains(SeccompProfileField.builder().build());

    PodSecurity nothing = ManifestYaml.readPodSecurity("seccompProfile: null\nsysctls: []\n");
    assertThat(nothing.seccompProfile()).isEmpty();
    assertThat(nothing.otherMembers())
        .isEqualTo(JsonObject.of("seccompProfile", JsonNull.NULL).with("sysctls", JsonArray.of()));
    assertThat(ManifestYaml.write(nothing)).isEqualTo("seccompProfile: null\nsysctls: []\n");
  }

  @Test
  void keepsUnknownMembersAndUndefinedWords() {
    String text =
        """
        procMount: Masked
        seccompProfile:
          type: OCI
          image: registry.example/profile
        laterField:
        - 1.50
        """;
    Document<ContainerSecurity> document =
        ManifestYaml.readContainerSecurityDocument(text, "c.yaml", ReadMode.LENIENT);

    assertThat(document.value().procMount()).contains(new ProcMount("Masked"));
    assertThat(document.value().seccompProfile().map(SeccompProfileField::reference))
        .contains(new SeccompReference.Unrecognized("OCI"));
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("unknown-member", "unknown-member");
    assertThat(document.locationOf("/seccompProfile/type"))
        .contains(new Location("c.yaml", "/seccompProfile/type", 3, 9));
    assertThat(ManifestYaml.readContainerSecurity(ManifestYaml.write(document.value())))
        .isEqualTo(document.value());
  }

  @Test
  void refusesUnknownMembersInStrictMode() {
    assertThatThrownBy(
            () ->
                ManifestYaml.readPodSecurityDocument(
                    "seccompProfil: {}", "p.yaml", ReadMode.STRICT))
        .isInstanceOf(DocumentContractException.class)
        .hasMessageContaining("p.yaml:1:16 /seccompProfil: ERROR unknown-member")
        .hasMessageContaining("did you mean \"seccompProfile\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "runAsUser: '1'|/runAsUser|a signed 64-bit number",
        "runAsUser: 1.5|/runAsUser|a signed 64-bit number",
        "runAsUser: 9223372036854775808|/runAsUser|a signed 64-bit number",
        "runAsNonRoot: 'true'|/runAsNonRoot|a boolean",
        "runAsNonRoot: 1|/runAsNonRoot|a boolean",
        "fsGroupChangePolicy: 1|/fsGroupChangePolicy|a string",
        "seccompProfile: RuntimeDefault|/seccompProfile|an object",
        "supplementalGroups: 1|/supplementalGroups|an array",
        "supplementalGroups: [1, x]|/supplementalGroups/1|a signed 64-bit number",
        "'sysctls: [{name: a, value: 1}]'|/sysctls/0/value|a string",
        "'sysctls: [a]'|/sysctls/0|an object",
        "'windowsOptions: {hostProcess: 0}'|/windowsOptions/hostProcess|a boolean",
      })
  void refusesWrongTypes(String text, String pointer, String expected) {
    assertThatThrownBy(() -> ManifestYaml.readPodSecurity(text))
        .isInstanceOfSatisfying(
            DocumentContractException.class,
            refused ->
                assertThat(refused.findings())
                    .singleElement()
                    .satisfies(
                        finding -> {
                          assertThat(finding.location().map(Location::pointer)).contains(pointer);
                          assertThat(finding.expected()).contains(expected);
                        }));
  }

  @Test
  void readsNullElementsAsGoDoes() {
    Document<PodSecurity> document =
        ManifestYaml.readPodSecurityDocument(
            "supplementalGroups: [null]\nsysctls: [null]\n", "", ReadMode.LENIENT);
    assertThat(document.value().supplementalGroups()).containsExactly(0L);
    assertThat(document.value().sysctls()).containsExactly(Sysctl.builder().build());
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("null-element", "null-element");
  }

  @Test
  void readsAndWritesFiles(@TempDir Path directory) throws Exception {
    Path pod = directory.resolve("pod.yaml");
    ManifestYaml.write(fullPod(), pod);
    assertThat(ManifestYaml.readPodSecurity(pod).value()).isEqualTo(fullPod());
    assertThat(ManifestYaml.readPodSecurity(pod).source()).endsWith("pod.yaml");

    Path container = directory.resolve("container.yaml");
    ManifestYaml.write(fullContainer(), container);
    assertThat(ManifestYaml.readContainerSecurity(container).value()).isEqualTo(fullContainer());
  }
}
