package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DetectionTest {

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("", DocumentKind.EMPTY, false),
        Arguments.of(" \n", DocumentKind.EMPTY, false),
        Arguments.of("null", DocumentKind.NULL, false),
        Arguments.of("[]", DocumentKind.ARRAY, false),
        Arguments.of("3", DocumentKind.SCALAR, false),
        Arguments.of("some words", DocumentKind.UNREADABLE, false),
        Arguments.of("{}", DocumentKind.UNKNOWN_OBJECT, false),
        Arguments.of("{\"foo\": 1}", DocumentKind.UNKNOWN_OBJECT, false),
        Arguments.of("{\"defaultAction\": \"X\"}", DocumentKind.OCI_PROFILE, false),
        Arguments.of("{\"SYSCALLS\": []}", DocumentKind.OCI_PROFILE, false),
        Arguments.of("\ufeff{\"syscalls\": []}", DocumentKind.OCI_PROFILE, false),
        Arguments.of("{\"syscalls\": [", DocumentKind.OCI_PROFILE, false),
        Arguments.of("{\"archMap\": []}", DocumentKind.CONDITIONAL_PROFILE, false),
        Arguments.of("{\"defaultErrno\": \"\"}", DocumentKind.CONDITIONAL_PROFILE, false),
        Arguments.of(
            "{\"syscalls\": [{\"includes\": {}}]}", DocumentKind.CONDITIONAL_PROFILE, false),
        Arguments.of(
            "{\"syscalls\": [{\"name\": \"a\"}]}", DocumentKind.CONDITIONAL_PROFILE, false),
        Arguments.of("{\"syscalls\": [{\"comment\": \"a\"}]}", DocumentKind.OCI_PROFILE, false),
        Arguments.of("{\"ociVersion\": \"1.2.0\"}", DocumentKind.RUNTIME_CONFIG, false),
        Arguments.of("{\"linux\": {\"seccomp\": {}}}", DocumentKind.RUNTIME_CONFIG, false),
        Arguments.of("{\"info\": {\"runtimeSpec\": {}}}", DocumentKind.CRICTL_INSPECT, false),
        Arguments.of("{\"defaultAction\": {{ .x }}}", DocumentKind.TEMPLATE, false),
        Arguments.of("a: {{ .Values.x }}\nb: {{ y }}", DocumentKind.TEMPLATE, true),
        Arguments.of("defaultAction: SCMP_ACT_LOG", DocumentKind.OCI_PROFILE, true),
        Arguments.of("- a", DocumentKind.ARRAY, true),
        Arguments.of("apiVersion: v1\nkind: Pod", DocumentKind.POD_MANIFEST, true),
        Arguments.of("apiVersion: apps/v1\nkind: Deployment", DocumentKind.POD_MANIFEST, true),
        Arguments.of("apiVersion: v1\nkind: ConfigMap", DocumentKind.OTHER_MANIFEST, true),
        Arguments.of(
            "apiVersion: security-profiles-operator.x-k8s.io/v1beta1\nkind: SeccompProfile\n",
            DocumentKind.PROFILE_RESOURCE,
            true));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theKindIsTold(String text, DocumentKind kind, boolean yaml) {
    Detection detection = Detection.of(SourceBytes.of(text), "file");
    assertThat(detection.kind()).isEqualTo(kind);
    assertThat(detection.yaml()).isEqualTo(yaml);
  }

  @Test
  void onlyTheProfileOfALargerDocumentIsLeft() {
    Detection detection =
        Detection.of(
            SourceBytes.of("{\"linux\": {\n \"seccomp\": {\"a\": {}},\n \"b\": 1}}"), "file");
    assertThat(detection.prefix()).isEqualTo("/linux/seccomp");
    assertThat(detection.profile().text()).isEqualTo("           \n            {\"a\": {}}");
  }

  @Test
  void blocksOfYamlStayInTheirColumns() {
    Detection detection =
        Detection.of(
            SourceBytes.of(
                """
            apiVersion: security-profiles-operator.x-k8s.io/v1
            kind: SeccompProfile
            spec:
              a: 1
              b: 2
            status:
              c: 3
            """),
            "file");
    assertThat(detection.prefix()).isEqualTo("/spec");
    assertThat(detection.profile().text().strip()).isEqualTo("a: 1\n  b: 2");
    assertThat(detection.profile().text().lines().toList().get(3)).isEqualTo("  a: 1");
  }
}
