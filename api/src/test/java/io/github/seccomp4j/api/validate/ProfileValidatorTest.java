package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileValidatorTest {

  private static final String CONTAINERD = "containerd 2.3.4, runc, SCMP_ARCH_X86_64";

  @TempDir Path directory;

  private static ProfileReport validate(String document, String target) {
    return ProfileValidator.validate(
        ProfileSource.of(document, "FILE"), ValidationTarget.parse(target));
  }

  private static Finding finding(ProfileReport report, String code) {
    return report.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is missing in\n" + report));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "containerd 2.3.4, runc, SCMP_ARCH_X86_64 | UNCONFINED |",
        "containerd 2.3.4, crun, SCMP_ARCH_X86_64 | START_FAILS | seccomp misses the default action",
        "cri-o 1.36.3, crun, SCMP_ARCH_X86_64 | UNCONFINED |",
        "podman 5.6.2, crun, SCMP_ARCH_X86_64 | UNCONFINED |",
        "docker 29.4.3, runc, SCMP_ARCH_X86_64 | UNCONFINED |"
      })
  void anEmptyProfileSwitchesSeccompOff(String target, RuntimeOutcome outcome, String message) {
    for (String document :
        new String[] {"{}", "null", "{\"apiVersion\": \"v1\", \"kind\": \"Pod\"}"}) {
      ProfileReport report = validate(document, target);
      assertThat(report.outcome()).isEqualTo(outcome);
      assertThat(report.runtimeMessage()).isEqualTo(Optional.ofNullable(message));
      assertThat(report.isValid()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "containerd 2.3.4, runc, SCMP_ARCH_X86_64 | decoding seccomp profile failed \"FILE\": %s",
        "cri-o 1.19.2, runc, SCMP_ARCH_X86_64 | decoding seccomp profile failed: %s",
        "cri-o 1.28.0, runc, SCMP_ARCH_X86_64 |"
            + " setup seccomp: load local profile: decoding seccomp profile failed: %s",
        "cri-o 1.36.3, runc, SCMP_ARCH_X86_64 |"
            + " setup seccomp: apply profile from bytes: load local profile: decoding seccomp"
            + " profile failed: %s",
        "docker 29.4.3, runc, SCMP_ARCH_X86_64 | Decoding seccomp profile failed: %s"
      })
  void aRefusalIsSaidInTheRuntimesWords(String target, String words) {
    ProfileReport report = validate("{\"defaultAction\": \"SCMP_ACT_LOG\",}", target);
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.REFUSED);
    assertThat(report.kind()).isEqualTo(DocumentKind.OCI_PROFILE);
    assertThat(report.runtimeMessage())
        .contains(
            words.replace(
                "%s", "invalid character '}' looking for beginning of object key string"));
  }

  @Test
  void anUnknownActionPassesContainerdAndStopsRunc() {
    ProfileReport report = validate("{\"defaultAction\": \"ALLOW\"}", CONTAINERD);
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.START_FAILS);
    assertThat(report.runtimeMessage()).contains("string ALLOW is not a valid action for seccomp");
    assertThat(finding(report, "unknown-action").fix()).contains("did you mean SCMP_ACT_ALLOW?");
  }

  @Test
  void conditionsAreLostOnContainerdOnly() {
    String document =
        """
        {
          "defaultAction": "SCMP_ACT_ERRNO",
          "syscalls": [
            {
              "names": ["mount"],
              "action": "SCMP_ACT_ALLOW",
              "includes": {"caps": ["CAP_SYS_ADMIN"]}
            }
          ]
        }
        """;
    ProfileReport containerd = validate(document, CONTAINERD);
    assertThat(containerd.kind()).isEqualTo(DocumentKind.CONDITIONAL_PROFILE);
    assertThat(containerd.outcome()).isEqualTo(RuntimeOutcome.LOADED_DIFFERENTLY);
    assertThat(finding(containerd, "condition-ignored").location())
        .contains(new Location("FILE", "/syscalls/0/includes", 7, 19));
    assertThat(finding(containerd, "dangerous-call-allowed").location())
        .contains(new Location("FILE", "/syscalls/0/names/0", 5, 17));
    ProfileReport docker = validate(document, "docker 29.4.3, runc, SCMP_ARCH_X86_64");
    assertThat(docker.outcome()).isEqualTo(RuntimeOutcome.LOADED);
    assertThat(docker.findings())
        .extracting(Finding::code)
        .doesNotContain("condition-ignored", "dangerous-call-allowed");
  }

  @Test
  void aValueIsJudgedByPointers() {
    ConditionalProfile profile =
        ConditionalProfile.builder()
            .defaultAction(Action.ERRNO)
            .addSyscalls(
                ConditionalRule.builder()
                    .addNames("read")
                    .action(Action.ALLOW)
                    .includes(RuleFilter.builder().minKernel("4.8").build())
                    .build())
            .build();
    ProfileReport report =
        ProfileValidator.validate(
            ProfileSource.of(profile),
            ValidationTarget.parse("cri-o 1.33.0, crun, SCMP_ARCH_S390X"));
    assertThat(finding(report, "kernel-version-ignored").location())
        .contains(Location.ofPointer("/syscalls/0/includes/minKernel"));
    SeccompProfile plain =
        SeccompProfile.builder()
            .defaultAction(Action.LOG)
            .addSyscalls(SyscallRule.of(Action.ALLOW, "opnat"))
            .build();
    ProfileReport other =
        ProfileValidator.validate(ProfileSource.of(plain), ValidationTarget.parse(CONTAINERD));
    assertThat(other.kind()).isEqualTo(DocumentKind.OCI_PROFILE);
    assertThat(finding(other, "unknown-syscall").fix()).contains("did you mean \"openat\"?");
  }

  @Test
  void aProfileInsideAConfigurationIsJudgedInItsPlace() {
    String document =
        """
        {"ociVersion": "1.2.0",
         "linux": {
          "seccomp": {"defaultAction": "SCMP_ACT_LOG",
           "syscalls": [{"names": ["opnat"], "action": "SCMP_ACT_ALLOW"}]},
          "rootfsPropagation": ""}}
        """;
    ProfileReport report = validate(document, CONTAINERD);
    assertThat(report.kind()).isEqualTo(DocumentKind.RUNTIME_CONFIG);
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.LOADED);
    assertThat(finding(report, "unknown-syscall").location())
        .contains(new Location("FILE", "/linux/seccomp/syscalls/0/names/0", 4, 28));
  }

  @Test
  void aProfileOfTheOperatorMayBeYaml() {
    String document =
        """
        apiVersion: security-profiles-operator.x-k8s.io/v1beta1
        kind: SeccompProfile
        metadata:
          name: p
        spec:
          defaultAction: SCMP_ACT_LOG
          syscalls:
          - action: SCMP_ACT_ALLOW
            names:
            - opnat
        """;
    ProfileReport report = validate(document, CONTAINERD);
    assertThat(report.kind()).isEqualTo(DocumentKind.PROFILE_RESOURCE);
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.LOADED);
    assertThat(finding(report, "unknown-syscall").location())
        .contains(new Location("FILE", "/spec/syscalls/0/names/0", 10, 7));
  }

  @Test
  void outputOfCrictlIsUnderstood() {
    String document =
        "{\"status\": {}, \"info\": {\"runtimeSpec\": {\"linux\": {\"seccomp\": {\"defaultAction\":"
            + " \"NOPE\"}}}}}";
    ProfileReport report = validate(document, CONTAINERD);
    assertThat(report.kind()).isEqualTo(DocumentKind.CRICTL_INSPECT);
    assertThat(finding(report, "unknown-action").location().map(Location::pointer))
        .contains("/info/runtimeSpec/linux/seccomp/defaultAction");
    assertThat(validate("{\"info\": {\"runtimeSpec\": {}}}", CONTAINERD).outcome())
        .isEqualTo(RuntimeOutcome.UNCONFINED);
  }

  @Test
  void aYamlProfileIsRefusedAndStillJudged() {
    ProfileReport report =
        validate(
            "defaultAction: SCMP_ACT_LOG\nsyscalls:\n- names: [opnat]\n  action: SCMP_ACT_ALLOW\n",
            CONTAINERD);
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.REFUSED);
    assertThat(report.runtimeMessage())
        .contains(
            "decoding seccomp profile failed \"FILE\": invalid character 'd' looking for beginning"
                + " of value");
    assertThat(finding(report, "unknown-syscall").location().map(Location::line)).contains(3);
  }

  @Test
  void bytesThatAreNoTextAreNamed() {
    byte[] gzip = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0};
    ProfileReport report =
        ProfileValidator.validate(
            ProfileSource.of(gzip, "p.json.gz"), ValidationTarget.parse(CONTAINERD));
    assertThat(report.kind()).isEqualTo(DocumentKind.COMPRESSED);
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.REFUSED);
    assertThat(report.runtimeMessage().orElse("")).contains("invalid character '\\x1f'");
    ProfileReport utf16 =
        ProfileValidator.validate(
            ProfileSource.of("{}".getBytes(StandardCharsets.UTF_16), "p.json"),
            ValidationTarget.parse(CONTAINERD));
    assertThat(utf16.kind()).isEqualTo(DocumentKind.BINARY);
  }

  @Test
  void invalidBytesAreReplacedAsGoReplacesThem() throws IOException {
    byte[] bytes =
        "{\"defaultAction\": \"SCMP_ACT_LOG\", \"syscalls\": [{\"names\": [\"re?d\"], \"action\": \"SCMP_ACT_ALLOW\"}]}"
            .getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xff : bytes[i];
    }
    ProfileReport report =
        ProfileValidator.validate(
            ProfileSource.of(new ByteArrayInputStream(bytes), "p.json"),
            ValidationTarget.parse(CONTAINERD));
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.LOADED_DIFFERENTLY);
    assertThat(finding(report, "invalid-utf-8").location())
        .contains(new Location("p.json", "/syscalls/0/names/0", 1, 62));
    assertThat(report.understood().orElseThrow().syscalls().get(0).names())
        .containsExactly("re\ufffdd");
  }

  @Test
  void aByteOrderMarkBeforeAProfileInsideADocumentIsFound() {
    for (String document :
        new String[] {
          "\ufeff{\"ociVersion\": \"1\", \"linux\": {\"seccomp\": {\"defaultAction\": \"NOPE\"}}}",
          "\ufeff{\"info\": {\"runtimeSpec\": {\"linux\": {\"seccomp\": {\"defaultAction\":"
              + " \"NOPE\"}}}}}"
        }) {
      ProfileReport report = validate(document, CONTAINERD);
      assertThat(report.outcome()).isEqualTo(RuntimeOutcome.REFUSED);
      assertThat(finding(report, "byte-order-mark").location())
          .contains(new Location("FILE", "", 1, 1));
      assertThat(report.runtimeMessage().orElse(""))
          .endsWith("invalid character '\u00ef' looking for beginning of value");
      assertThat(finding(report, "unknown-action").location().map(Location::column))
          .contains(document.indexOf("\"NOPE\"") + 1);
    }
  }

  @Test
  void profilesOfTheOperatorMayBeMarkedInYaml() {
    String document =
        """
        apiVersion: security-profiles-operator.x-k8s.io/v1beta1
        kind: SeccompProfile
        spec:
          defaultAction: NOPE
        """;
    ProfileReport report = validate("\ufeff" + document, CONTAINERD);
    assertThat(finding(report, "unknown-action").location())
        .contains(new Location("FILE", "/spec/defaultAction", 4, 18));
    assertThat(report.findings()).extracting(Finding::code).doesNotContain("byte-order-mark");
  }

  @Test
  void bytesThatAreNoTextAreFoundInAProfileInsideADocument() {
    String document =
        "{\"a\": \"\u00e9\", \"linux\": {\"seccomp\": {\"defaultAction\": \"SCMP_ACT_LOG\","
            + " \"listenerPath\": \"?\"}}}";
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xff : bytes[i];
    }
    ProfileReport report =
        ProfileValidator.validate(
            ProfileSource.of(bytes, "config.json"), ValidationTarget.parse(CONTAINERD));
    assertThat(finding(report, "invalid-utf-8").location())
        .contains(
            new Location(
                "config.json", "/linux/seccomp/listenerPath", 1, document.indexOf('?') + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "containerd 2.3.4, runc, SCMP_ARCH_X86_64",
    "cri-o 1.36.3, crun, SCMP_ARCH_X86_64",
    "docker 29.4.3, runc, SCMP_ARCH_X86_64"
  })
  void filesThatTheOperatorWritesToNodesAreUnderstood(
      String release, String ociRuntime, String architecture) {
    // The operator writes its resource's spec as it is: "state" and "baseProfileName" are not the
    // runtimes' and a value of 0 is left out.
    String document =
        """
        {"state": "Enabled", "baseProfileName": "runc", "defaultAction": "SCMP_ACT_ERRNO",
         "defaultErrnoRet": 38, "architectures": ["SCMP_ARCH_X86_64"],
         "syscalls": [{"names": ["personality"], "action": "SCMP_ACT_ALLOW",
           "args": [{"index": 0, "op": "SCMP_CMP_EQ"}]}]}
        """;
    ProfileReport report = validate(document, String.join(", ", release, ociRuntime, architecture));
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.LOADED);
    assertThat(report.findings())
        .extracting(Finding::code)
        .doesNotContain("unknown-member", "missing-member");
    assertThat(report.understood().orElseThrow().syscalls().get(0).args())
        .singleElement()
        .satisfies(condition -> assertThat(condition.value()).isZero());
  }

  @Test
  void everyRefusalSaysWhere() {
    for (String document :
        new String[] {"", "[]", "3", "some words", "- a", "a: {{ x }}", "{\"a\": {{ x }}", "{"}) {
      ProfileReport report = validate(document, CONTAINERD);
      assertThat(report.outcome()).as(document).isEqualTo(RuntimeOutcome.REFUSED);
      assertThat(report.findings())
          .as(document)
          .isNotEmpty()
          .allSatisfy(one -> assertThat(one.location().orElseThrow().line()).isPositive());
    }
  }

  @Test
  void filesAreRead() throws IOException {
    Path file = Files.writeString(directory.resolve("p.json"), "{\"defaultAction\": \"NOPE\"}");
    ProfileReport report =
        ProfileValidator.validate(ProfileSource.of(file), ValidationTarget.parse(CONTAINERD));
    assertThat(report.source()).isEqualTo(file.toString().replace('\\', '/'));
    assertThat(report.text()).isEqualTo("{\"defaultAction\": \"NOPE\"}");
  }

  @Test
  void manyFindingsOfOneKindAreCounted() {
    StringBuilder names = new StringBuilder("\"nosuch0\"");
    for (int i = 1; i < 150; i++) {
      names.append(", \"nosuch").append(i).append('"');
    }
    ProfileReport report =
        validate(
            "{\"defaultAction\": \"SCMP_ACT_LOG\", \"syscalls\": [{\"names\": ["
                + names
                + "], \"action\": \"SCMP_ACT_ALLOW\"}]}",
            CONTAINERD);
    assertThat(report.findings().stream().filter(f -> f.code().equals("unknown-syscall")))
        .hasSizeBetween(100, 101);
  }

  @Test
  void manyNamesTimesManyConditionsTakeLinearTime() {
    String names = String.join(",", Collections.nCopies(40_000, "\"read\""));
    String condition = "{\"index\": %d, \"value\": 1, \"op\": \"SCMP_CMP_EQ\"}";
    String args =
        IntStream.range(0, 40_000)
            .mapToObj(i -> condition.replace("%d", Integer.toString(i % 7)))
            .collect(Collectors.joining(","));
    String rule =
        "{\"names\": [" + names + "], \"action\": \"SCMP_ACT_ALLOW\", \"args\": [" + args + "]}";
    ProfileReport report =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () ->
                validate(
                    "{\"defaultAction\": \"SCMP_ACT_LOG\", \"syscalls\": ["
                        + rule
                        + ","
                        + rule
                        + "]}",
                    CONTAINERD));
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.START_FAILS);
  }
}
