package io.github.seccomp4j.api.pod.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodVolume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PodSecurityStandardsTest {

  private static final PodManifest PRIVILEGED =
      PodManifest.builder()
          .hostPid(true)
          .addContainers(
              PodContainer.builder()
                  .name("a")
                  .securityContext(ContainerSecurity.builder().privileged(true).build())
                  .build())
          .addVolumes(new PodVolume("v", List.of("hostPath")))
          .build();

  private static List<String> ids(PodSecurityLevel level, int minor) {
    return PodSecurityStandards.checks(level, new PolicyVersion(minor)).stream()
        .map(CheckDescription::id)
        .toList();
  }

  @Test
  void theLevelPrivilegedAllowsEverything() {
    PodSecurityVerdict verdict =
        PodSecurityStandards.evaluate(
            PRIVILEGED, PodSecurityLevel.PRIVILEGED, PolicyVersion.LATEST);
    assertThat(verdict.isAllowed()).isTrue();
    assertThat(verdict.reasons()).isEmpty();
    assertThat(verdict).hasToString("allowed by PodSecurity \"privileged:latest\"");
  }

  @Test
  void reasonsAreThoseOfKubernetesInItsOrder() {
    PodSecurityVerdict verdict =
        PodSecurityStandards.evaluate(
            PRIVILEGED, PodSecurityLevel.RESTRICTED, new PolicyVersion(7));
    assertThat(verdict)
        .hasToString(
            "violates PodSecurity \"restricted:v1.7\": host namespaces (hostPID=true), privileged"
                + " (container \"a\" must not set securityContext.privileged=true), restricted"
                + " volume types (volume \"v\" uses restricted volume type \"hostPath\"),"
                + " runAsNonRoot != true (pod or container \"a\" must set"
                + " securityContext.runAsNonRoot=true)");
    assertThat(verdict.reasons())
        .extracting(reason -> reason.check().level())
        .containsExactly(
            PodSecurityLevel.BASELINE,
            PodSecurityLevel.BASELINE,
            PodSecurityLevel.RESTRICTED,
            PodSecurityLevel.RESTRICTED);
  }

  @Test
  void everyPlaceIsAFindingWithAFix() {
    PodSecurityVerdict verdict =
        PodSecurityStandards.evaluate(PRIVILEGED, PodSecurityLevel.BASELINE, PolicyVersion.LATEST);
    assertThat(verdict.findings())
        .hasSize(3)
        .first()
        .isEqualTo(
            Finding.builder()
                .code("pod-security-host-namespaces")
                .severity(Severity.ERROR)
                .message("the pod sets hostPID=true")
                .location(Location.ofPointer("/spec/hostPID"))
                .fix("remove hostPID or set it to false")
                .build());
  }

  @Test
  void verdictsAreEqualByWhatWasJudged() {
    PodSecurityVerdict verdict =
        PodSecurityStandards.evaluate(PRIVILEGED, PodSecurityLevel.BASELINE, PolicyVersion.LATEST);
    assertThat(verdict)
        .isEqualTo(
            PodSecurityStandards.evaluate(
                PRIVILEGED, PodSecurityLevel.BASELINE, PolicyVersion.LATEST))
        .hasSameHashCodeAs(
            PodSecurityStandards.evaluate(
                PRIVILEGED, PodSecurityLevel.BASELINE, PolicyVersion.LATEST))
        .isNotEqualTo(
            PodSecurityStandards.evaluate(
                PRIVILEGED, PodSecurityLevel.RESTRICTED, PolicyVersion.LATEST));
    assertThat(verdict.pod()).isSameAs(PRIVILEGED);
    assertThat(verdict.level()).isEqualTo(PodSecurityLevel.BASELINE);
    assertThat(verdict.version()).isEqualTo(PolicyVersion.LATEST);
  }

  @ParameterizedTest
  @CsvSource({
    "BASELINE, 0, 11", "BASELINE, 33, 11", "BASELINE, 34, 12", "BASELINE, 37, 12",
    "RESTRICTED, 0, 12", "RESTRICTED, 7, 12", "RESTRICTED, 8, 13", "RESTRICTED, 19, 13",
    "RESTRICTED, 22, 13", "RESTRICTED, 23, 14", "RESTRICTED, 34, 15", "RESTRICTED, 37, 15",
    "PRIVILEGED, 37, 0"
  })
  void aVersionHasAsManyChecks(PodSecurityLevel level, int minor, int count) {
    assertThat(ids(level, minor)).hasSize(count).doesNotHaveDuplicates();
  }

  @Test
  void aStricterCheckTakesThePlaceOfTheOther() {
    assertThat(ids(PodSecurityLevel.RESTRICTED, 18))
        .contains("capabilities_baseline", "procMount", "seccompProfile_baseline")
        .doesNotContain("hostPathVolumes", "seccompProfile_restricted");
    assertThat(ids(PodSecurityLevel.RESTRICTED, 37))
        .containsExactly(
            "appArmorProfile",
            "hostNamespaces",
            "hostPorts",
            "hostProbesAndHostLifecycle",
            "privileged",
            "seLinuxOptions",
            "sysctls",
            "windowsHostProcess",
            "allowPrivilegeEscalation",
            "capabilities_restricted",
            "procMount_restricted",
            "restrictedVolumes",
            "runAsNonRoot",
            "runAsUser",
            "seccompProfile_restricted");
  }

  @ParameterizedTest
  @EnumSource
  void laterVersionsAreTheNewestOne(PodSecurityLevel level) {
    assertThat(PodSecurityStandards.checks(level, PolicyVersion.LATEST))
        .isEqualTo(PodSecurityStandards.checks(level, PodSecurityStandards.NEWEST))
        .isEqualTo(PodSecurityStandards.checks(level, new PolicyVersion(38)));
  }
}
