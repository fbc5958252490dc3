package io.github.seccomp4j.api.pod.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerKind;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the examples of the rules' pages do not show. */
class WorkloadLintTest {

  private static final LintTarget CONTAINERD =
      LintTarget.of(37).withRuntime(Release.parse("containerd 2.3.4"));

  private static PodManifest protectedPod(ContainerSecurity context) {
    return PodManifest.builder()
        .securityContext(
            PodSecurity.builder()
                .seccompProfile(SeccompReference.runtimeDefault().toField())
                .build())
        .addContainers(
            PodContainer.builder()
                .kind(ContainerKind.INIT)
                .name("init")
                .securityContext(context)
                .build())
        .build();
  }

  private static ContainerSecurity adding(String... names) {
    return ContainerSecurity.builder()
        .capabilities(
            CapabilityChanges.builder()
                .addAllAdd(Stream.of(names).map(Capability::new).toList())
                .build())
        .build();
  }

  private static List<Finding> found(LintTarget target, PodManifest pod, String code) {
    return WorkloadLint.of(target).check(pod).stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
  }

  @Test
  void namesTheCallsThatACapabilityOpens() {
    List<Finding> findings =
        found(CONTAINERD, protectedPod(adding("CHOWN", "sys_ptrace")), "capability-widens-default");
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .startsWith("CAP_SYS_PTRACE opens ")
                  .contains("kcmp", "process_madvise", "containerd 2.3.4");
              assertThat(finding.location())
                  .contains(
                      Location.ofPointer(
                          "/spec/initContainers/0/securityContext/capabilities/add/1"));
            });
  }

  @Test
  void everyCapabilityTogetherOpensMost() {
    assertThat(found(CONTAINERD, protectedPod(adding("all")), "capability-widens-default"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message()).startsWith("every capability").contains(" more in"));
  }

  @Test
  void aNameThatIsIgnoredOpensNothing() {
    PodManifest pod = protectedPod(adding("CAP_SYS_ADMIN"));
    assertThat(found(CONTAINERD, pod, "capability-widens-default")).isEmpty();
    assertThat(found(CONTAINERD, pod, "capability-name-ignored"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("CAP_CAP_SYS_ADMIN");
              assertThat(finding.fix()).contains("did you mean SYS_ADMIN?");
            });
    LintTarget crio = LintTarget.of(37).withRuntime(Release.parse("cri-o 1.36.3"));
    assertThat(found(crio, pod, "capability-name-ignored")).isEmpty();
    assertThat(found(crio, pod, "capability-widens-default")).hasSize(1);
  }

  @Test
  void whatIsDroppedAgainIsNotAdded() {
    ContainerSecurity context =
        ContainerSecurity.builder()
            .capabilities(
                CapabilityChanges.builder()
                    .addAdd(new Capability("SYS_ADMIN"))
                    .addDrop(new Capability("sys_admin"))
                    .build())
            .build();
    assertThat(found(CONTAINERD, protectedPod(context), "capability-widens-default")).isEmpty();
  }

  @Test
  void nothingIsWidenedWhereNothingIsApplied() {
    ContainerSecurity context = adding("SYS_ADMIN").toBuilder().privileged(true).build();
    assertThat(WorkloadLint.of(CONTAINERD).check(protectedPod(context)))
        .extracting(Finding::code)
        .containsExactly("privileged-voids-profile");
  }

  @Test
  void aTargetBeforeTheFieldsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LintTarget.of(18))
        .withMessageContaining("1.18");
  }
}
