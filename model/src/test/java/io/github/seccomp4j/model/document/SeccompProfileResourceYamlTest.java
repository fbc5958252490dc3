package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.ProfileState;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import io.github.seccomp4j.model.kubernetes.SeccompProfileSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeccompProfileResourceYamlTest {

  private static final String TEXT =
      """
      apiVersion: security-profiles-operator.x-k8s.io/v1
      kind: SeccompProfile
      metadata:
        name: audit
        labels:
          app: web
        annotations:
          note: "true"
        uid: abcd
        creationTimestamp: null
      spec:
        state: Disabled
        baseProfileName: runc-v1.4.2
        defaultAction: SCMP_ACT_ERRNO
        architectures:
        - SCMP_ARCH_X86_64
        syscalls:
        - names:
          - socket
          action: SCMP_ACT_ALLOW
          args:
          - index: 0
            value: 9223372036854775807
            op: SCMP_CMP_NE
      status:
        status: Installed
        localhostProfile: operator/audit.json
      """;

  private static final SeccompProfileResource VALUE =
      SeccompProfileResource.builder()
          .apiVersion(SeccompProfileResource.API_VERSION)
          .kind(SeccompProfileResource.KIND)
          .metadata(
              ObjectMetadata.builder()
                  .name("audit")
                  .labels(Map.of("app", "web"))
                  .annotations(Map.of("note", "true"))
                  .otherMembers(
                      JsonObject.of("uid", new JsonString("abcd"))
                          .with("creationTimestamp", JsonNull.NULL))
                  .build())
          .spec(
              SeccompProfileSpec.builder()
                  .state(ProfileState.DISABLED)
                  .baseProfileName("runc-v1.4.2")
                  .defaultAction(Action.ERRNO)
                  .addArchitectures(Architecture.X86_64)
                  .addSyscalls(
                      SyscallRule.builder()
                          .addNames("socket")
                          .action(Action.ALLOW)
                          .addArgs(ArgCondition.of(0, ArgOperator.NE, Long.MAX_VALUE))
                          .build())
                  .build())
          .otherMembers(
              JsonObject.of(
                  "status",
                  JsonObject.of("status", new JsonString("Installed"))
                      .with("localhostProfile", new JsonString("operator/audit.json"))))
          .build();

  @TempDir Path directory;

  @Test
  void aResourceIsReadStrictlyAndWrittenAsItWas() {
    Document<SeccompProfileResource> document =
        ManifestYaml.readSeccompProfileResourceDocument(TEXT, "audit.yaml", ReadMode.STRICT);
    assertThat(document.value()).isEqualTo(VALUE);
    assertThat(document.findings()).isEmpty();
    assertThat(ManifestYaml.write(VALUE)).isEqualTo(TEXT);
  }

  @Test
  void filesHoldTheSame() throws IOException {
    Path file = directory.resolve("audit.yaml");
    ManifestYaml.write(VALUE, file);
    assertThat(ManifestYaml.readSeccompProfileResource(file).value()).isEqualTo(VALUE);
  }

  @Test
  void whatSaysNothingStays() {
    String text =
        """
        metadata:
          annotations: {}
          labels: null
        spec:
          flags: []
          syscalls:
          - names: []
            action: SCMP_ACT_LOG
        """;
    SeccompProfileResource resource = ManifestYaml.readSeccompProfileResource(text);
    assertThat(resource.metadata().orElseThrow().otherMembers())
        .isEqualTo(JsonObject.of("annotations", JsonObject.EMPTY).with("labels", JsonNull.NULL));
    assertThat(resource.spec().orElseThrow().otherMembers())
        .isEqualTo(JsonObject.of("flags", new JsonArray(List.of())));
    assertThat(ManifestYaml.readSeccompProfileResource(ManifestYaml.write(resource)))
        .isEqualTo(resource);
  }

  @Test
  void aConditionWithoutValueIsAboutZero() {
    SeccompProfileSpec spec =
        ManifestYaml.readSeccompProfileResourceDocument(
                "spec: {syscalls: [{action: a, args: [{index: 5, op: SCMP_CMP_EQ}]}]}",
                "",
                ReadMode.STRICT)
            .value()
            .spec()
            .orElseThrow();
    assertThat(spec.syscalls().get(0).args())
        .containsExactly(ArgCondition.of(5, ArgOperator.EQ, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "value, 9223372036854775807, true",
    "value, 9223372036854775808, false",
    "value, -1, false",
    "valueTwo, 9223372036854775808, false",
    "index, 2147483647, true",
    "index, 2147483648, false"
  })
  void numbersOfConditionsAreSigned(String member, String number, boolean accepted) {
    String index = member.equals("index") ? "" : "index: 0, ";
    String text =
        "spec: {syscalls: [{action: a, args: [{%sop: b, %s: %s}]}]}"
            .formatted(index, member, number);
    if (accepted) {
      assertThat(ManifestYaml.readSeccompProfileResource(text)).isNotNull();
    } else {
      refused(text, "number-out-of-range", "/spec/syscalls/0/args/0/" + member);
    }
  }

  @Test
  void errorNumbersHave31Bits() {
    assertThat(
            ManifestYaml.readSeccompProfileResource(
                "spec: {syscalls: [{action: a, errnoRet: 2147483647}]}"))
        .isNotNull();
    refused(
        "spec: {syscalls: [{action: a, errnoRet: 2147483648}]}",
        "number-out-of-range",
        "/spec/syscalls/0/errnoRet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status: Installed | wrong-type | /status",
        "metadata: {labels: [a]} | wrong-type | /metadata/labels",
        "metadata: {labels: {a: 1}} | wrong-type | /metadata/labels/a",
        "spec: {syscalls: [{action: a, args: [{index: x, op: b}]}]} | wrong-type"
            + " | /spec/syscalls/0/args/0/index"
      })
  void whatHasTheWrongTypeIsRefused(String text, String code, String pointer) {
    refused(text, code, pointer);
  }

  @Test
  void membersThatAProfileHasAndAResourceHasNotAreUnknown() {
    Document<SeccompProfileResource> document =
        ManifestYaml.readSeccompProfileResourceDocument(
            "metadata: {nam: a}\nspec: {defaultErrnoRet: 38}", "", ReadMode.LENIENT);
    assertThat(document.findings())
        .extracting(
            Finding::code,
            Finding::severity,
            finding -> finding.location().orElseThrow().pointer(),
            finding -> finding.fix().orElse(""))
        .containsExactly(
            tuple("unknown-member", Severity.WARNING, "/metadata/nam", "did you mean \"name\"?"),
            tuple("unknown-member", Severity.WARNING, "/spec/defaultErrnoRet", ""));
  }

  @Test
  void filesThatTheOperatorWritesToNodesAreProfiles() {
    SeccompProfile profile =
        ProfileJson.read(
            """
            {"state":"Enabled","baseProfileName":"runc-v1.4.2","defaultAction":"SCMP_ACT_ERRNO",
             "syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW"}]}""");
    assertThat(profile.defaultAction()).contains(Action.ERRNO);
    assertThat(profile.otherMembers())
        .isEqualTo(
            JsonObject.of("state", new JsonString("Enabled"))
                .with("baseProfileName", new JsonString("runc-v1.4.2")));
  }

  private static void refused(String text, String code, String pointer) {
    assertThatThrownBy(() -> ManifestYaml.readSeccompProfileResource(text))
        .isInstanceOfSatisfying(
            DocumentContractException.class,
            e ->
                assertThat(e.findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .extracting(
                        Finding::code, finding -> finding.location().orElseThrow().pointer())
                    .containsExactly(tuple(code, pointer)));
  }
}
