package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeccompAnnotationMigrationTest {

  private static final String POD = LegacySeccompAnnotations.POD_KEY;
  private static final String WEB = LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + "web";
  private static final PodSecurity NO_POD_FIELD = PodSecurity.builder().build();
  private static final ContainerSecurity NO_FIELD = ContainerSecurity.builder().build();
  private static final SeccompProfileField AUDIT =
      SeccompReference.localhost("profiles/audit.json").toField();
  private static final SeccompProfileField RUNTIME_DEFAULT =
      SeccompReference.runtimeDefault().toField();

  private static SeccompAnnotationMigration migrate(
      Map<String, String> annotations, PodSecurity pod, ContainerSecurity web) {
    return LegacySeccompAnnotations.read(annotations).migrate(pod, Map.of("web", web));
  }

  private static PodSecurity pod(SeccompProfileField field) {
    return PodSecurity.builder().runAsUser(7).seccompProfile(field).build();
  }

  private static ContainerSecurity container(SeccompProfileField field) {
    return ContainerSecurity.builder().privileged(false).seccompProfile(field).build();
  }

  @Test
  void makesFieldsOfAnnotations() {
    Map<String, String> annotations = new LinkedHashMap<>();
    annotations.put("note", "stays");
    annotations.put(WEB, "localhost/profiles/audit.json");
    annotations.put(POD, "docker/default");
    SeccompAnnotationMigration migration = migrate(annotations, NO_POD_FIELD, NO_FIELD);

    assertThat(migration.podField()).contains(RUNTIME_DEFAULT);
    assertThat(migration.containerFields()).containsExactly(Map.entry("web", AUDIT));
    assertThat(migration.migratedKeys()).containsExactly(POD, WEB);
    assertThat(migration.findings()).isEmpty();
    assertThat(migration.applyTo(annotations)).containsExactly(Map.entry("note", "stays"));
    assertThat(migration.applyTo(PodSecurity.builder().runAsUser(7).build()))
        .isEqualTo(pod(RUNTIME_DEFAULT));
    assertThat(migration.applyTo("web", ContainerSecurity.builder().privileged(false).build()))
        .isEqualTo(container(AUDIT));
    assertThat(migration.applyTo("db", NO_FIELD)).isEqualTo(NO_FIELD);
  }

  @Test
  void migratesUnconfinedToo() {
    SeccompAnnotationMigration migration =
        migrate(Map.of(POD, "unconfined"), NO_POD_FIELD, NO_FIELD);
    assertThat(migration.podField()).contains(SeccompReference.unconfined().toField());
  }

  @Test
  void letsTheContainersAnnotationBeatThePodsField() {
    SeccompAnnotationMigration migration =
        migrate(Map.of(WEB, "localhost/profiles/audit.json"), pod(RUNTIME_DEFAULT), NO_FIELD);
    assertThat(migration.podField()).isEmpty();
    assertThat(migration.containerFields()).containsExactly(Map.entry("web", AUDIT));
    assertThat(migration.applyTo(pod(RUNTIME_DEFAULT))).isEqualTo(pod(RUNTIME_DEFAULT));
    assertThat(migration.findings()).isEmpty();
  }

  @Test
  void dropsAnAnnotationThatAFieldRepeats() {
    SeccompAnnotationMigration migration =
        migrate(
            Map.of(POD, "docker/default", WEB, "localhost/profiles/audit.json"),
            pod(RUNTIME_DEFAULT),
            container(AUDIT));
    assertThat(migration.podField()).isEmpty();
    assertThat(migration.containerFields()).isEmpty();
    assertThat(migration.migratedKeys()).containsExactly(POD, WEB);
    assertThat(migration.findings()).isEmpty();
  }

  @Test
  void keepsFieldAndAnnotationThatDisagree() {
    Map<String, String> annotations = Map.of(POD, "unconfined", WEB, "localhost/b.json");
    SeccompAnnotationMigration migration =
        migrate(annotations, pod(RUNTIME_DEFAULT), container(AUDIT));
    assertThat(migration.podField()).isEmpty();
    assertThat(migration.containerFields()).isEmpty();
    assertThat(migration.applyTo(annotations)).isEqualTo(annotations);
    assertThat(migration.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "/metadata/annotations/seccomp.security.alpha.kubernetes.io~1pod: ERROR"
                + " seccomp-annotation-conflict: the seccomp annotation says \"unconfined\", the"
                + " field has type \"RuntimeDefault\"; expected the same in both; keep the one"
                + " that is meant and remove the other",
            "/metadata/annotations/container.seccomp.security.alpha.kubernetes.io~1web: ERROR"
                + " seccomp-annotation-conflict: the seccomp annotation says \"localhost/b.json\","
                + " the field has type \"Localhost\" and path \"profiles/audit.json\"; expected"
                + " the same in both; keep the one that is meant and remove the other");
  }

  @Test
  void disagreesWithAFieldThatSaysNothing() {
    SeccompAnnotationMigration migration =
        migrate(
            Map.of(WEB, "runtime/default"),
            NO_POD_FIELD,
            container(SeccompProfileField.builder().build()));
    assertThat(migration.migratedKeys()).isEmpty();
    assertThat(migration.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("seccomp-annotation-conflict"))
        .satisfies(finding -> assertThat(finding.message()).contains("the field has no type"));
  }

  @Test
  void keepsUnrecognizedValues() {
    assertThatStays(
        Map.of(POD, "runtime-default"), "seccomp-annotation-unrecognized", Severity.ERROR);
    assertThatStays(Map.of(WEB, ""), "seccomp-annotation-unrecognized", Severity.ERROR);
  }

  @Test
  void makesNoFieldOfAnEmptyPath() {
    assertThatStays(Map.of(WEB, "localhost/"), "seccomp-annotation-without-path", Severity.WARNING);
  }

  @Test
  void keepsAnAnnotationWithoutContainer() {
    assertThatStays(
        Map.of(LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + "wbe", "unconfined"),
        "seccomp-annotation-without-container",
        Severity.WARNING);
  }

  @Test
  void suggestsTheContainerThatWasMeant() {
    SeccompAnnotationMigration migration =
        migrate(
            Map.of(LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + "wbe", "unconfined"),
            NO_POD_FIELD,
            NO_FIELD);
    assertThat(migration.findings().get(0).fix()).contains("did you mean \"web\"?");
  }

  @Test
  void accountsForEveryAnnotation() {
    for (String value :
        List.of("runtime/default", "unconfined", "localhost/a", "localhost/", "x")) {
      for (String key : List.of(POD, WEB, LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + "none")) {
        for (ContainerSecurity web : List.of(NO_FIELD, container(AUDIT))) {
          SeccompAnnotationMigration migration =
              migrate(Map.of(key, value), pod(RUNTIME_DEFAULT), web);
          assertThat(migration.migratedKeys().size() + migration.findings().size())
              .as("%s=%s", key, value)
              .isEqualTo(1);
        }
      }
    }
  }

  private static void assertThatStays(
      Map<String, String> annotations, String code, Severity severity) {
    SeccompAnnotationMigration migration = migrate(annotations, NO_POD_FIELD, NO_FIELD);
    assertThat(migration.applyTo(annotations)).isEqualTo(annotations);
    assertThat(migration.podField()).isEmpty();
    assertThat(migration.containerFields()).isEmpty();
    assertThat(migration.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo(code))
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
  }
}
