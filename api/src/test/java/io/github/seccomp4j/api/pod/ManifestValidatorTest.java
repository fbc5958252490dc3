package io.github.seccomp4j.api.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.api.validate.report.SourceTexts;
import io.github.seccomp4j.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestValidatorTest {

  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
      spec:
        template:
          metadata:
            annotations:
              seccomp.security.alpha.kubernetes.io/pod: runtime/default
          spec:
            containers:
              - name: web
                securityContext:
                  runAsUser: -1
                  capabilities:
                    add: [CAP_SYS_ADMIN]
      """;

  private static final ClusterContext CLUSTER =
      ClusterContext.of(
          NodePool.builder("workers").kubelet("1.34.2").runtime("containerd://2.1.4").build());

  private static List<String> lines(ManifestReport report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.code()
                    + finding
                        .location()
                        .map(place -> " " + place.line() + " " + place.pointer())
                        .orElse(""))
        .toList();
  }

  @Test
  void everyJudgesFindingsStandInTheirPlaces() {
    ManifestReport report =
        ManifestValidator.standard()
            .in(CLUSTER)
            .requiring(PodSecurityLevel.BASELINE)
            .validate(DEPLOYMENT, "web.yaml");
    String context = "/spec/template/spec/containers/0/securityContext";
    assertThat(lines(report))
        .contains(
            "seccomp-annotation-ignored 9"
                + " /spec/template/metadata/annotations/seccomp.security.alpha.kubernetes.io~1pod",
            "no-seccomp-profile 12 /spec/template/spec/containers/0",
            "id-out-of-range 14 " + context + "/runAsUser",
            "capability-name-ignored 16 " + context + "/capabilities/add/0",
            "pod-security-capabilities-baseline 16 " + context + "/capabilities/add/0");
    assertThat(report.isValid()).isFalse();
    assertThat(report.workloads()).isEqualTo(1);
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals("id-out-of-range"))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("spec.template.spec.containers[0].securityContext.runAsUser");
  }

  @Test
  void aListIsNotSentWhole() {
    String list =
        """
        kind: List
        items:
          - kind: Pod
            spec:
              containers:
                - name: web
                  securityContext: {runAsUser: -1}
        """;
    assertThat(ManifestValidator.standard().validate(list, "").findings())
        .filteredOn(finding -> finding.code().equals("id-out-of-range"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains(" spec.containers[0].securityContext.run");
              assertThat(finding.location().orElseThrow().pointer())
                  .isEqualTo("/items/0/spec/containers/0/securityContext/runAsUser");
            });
  }

  @Test
  void oneProblemIsOneFinding() {
    String pod =
        """
        kind: Pod
        metadata:
          annotations: {seccomp.security.alpha.kubernetes.io/pod: runtime/default}
        spec:
          containers:
            - name: web
              securityContext:
                privileged: true
                seccompProfile: {type: RuntimeDefault}
        """;
    ManifestReport report = ManifestValidator.standard().in(CLUSTER).validate(pod, "pod.yaml");
    assertThat(report.findings())
        .extracting(Finding::code)
        .contains("seccomp-annotation-ignored", "privileged-voids-profile")
        .doesNotHaveDuplicates()
        .doesNotContain("seccomp-voided-by-privileged");
  }

  @Test
  void aGoodPodHasNoFindings() {
    String pod =
        """
        kind: Pod
        spec:
          securityContext:
            seccompProfile: {type: RuntimeDefault}
          containers:
            - name: web
        ---
        kind: ConfigMap
        """;
    ManifestReport report = ManifestValidator.standard().in(CLUSTER).validate(pod, "pod.yaml");
    assertThat(report.findings()).isEmpty();
    assertThat(report.isValid()).isTrue();
    assertThat(report.otherObjects()).isEqualTo(1);
  }

  @Test
  void reportsAreTextJsonAndSarif() {
    ManifestReport report = ManifestValidator.standard().validate(DEPLOYMENT, "web.yaml");
    SourceTexts texts = SourceTexts.of("web.yaml", DEPLOYMENT);
    assertThat(report.toText(texts))
        .contains("web.yaml:14:", "runAsUser: -1", "[id-out-of-range]", "1 error");
    assertThat(report.toJson(texts)).contains("\"code\": \"id-out-of-range\"", "\"line\": 14");
    assertThat(report.toSarif(texts))
        .contains("\"ruleId\": \"id-out-of-range\"", "no user or group has such a number");
  }

  @Test
  void filesAreReadOneByOne(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), DEPLOYMENT);
    Files.writeString(folder.resolve("b.json"), "{\"kind\": \"Pod\", \"spec\": 1}");
    ManifestReport report = ManifestValidator.standard().validate(List.of(folder));
    assertThat(report.findings())
        .extracting(finding -> finding.location().orElseThrow().source())
        .anySatisfy(source -> assertThat(source).endsWith("a.yaml"))
        .anySatisfy(source -> assertThat(source).endsWith("b.json"));
    assertThat(report.workloads()).isEqualTo(2);
  }
}
