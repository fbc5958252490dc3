package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LegacySeccompAnnotationsTest {

  private static final String POD = "seccomp.security.alpha.kubernetes.io/pod";
  private static final String CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";

  private static Map<String, String> annotations() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("note", "first");
    all.put(CONTAINER + "web", "localhost/web.json");
    all.put(POD, "runtime/default");
    all.put("container.apparmor.security.beta.kubernetes.io/web", "unconfined");
    all.put(CONTAINER + "db", "nonsense");
    return all;
  }

  @Test
  void picksTheSeccompAnnotationsInOrder() {
    LegacySeccompAnnotations read = LegacySeccompAnnotations.read(annotations());
    assertThat(read.pod()).contains(SeccompAnnotationValue.RUNTIME_DEFAULT);
    assertThat(read.containers())
        .containsExactly(
            Map.entry("web", SeccompAnnotationValue.localhost("web.json")),
            Map.entry("db", new SeccompAnnotationValue("nonsense")));
    assertThat(read.isEmpty()).isFalse();
  }

  @Test
  void findsNothingAmongOtherAnnotations() {
    LegacySeccompAnnotations read =
        LegacySeccompAnnotations.read(
            Map.of("seccomp.security.alpha.kubernetes.io/pods", "unconfined"));
    assertThat(read).isEqualTo(LegacySeccompAnnotations.builder().build());
    assertThat(read.isEmpty()).isTrue();
    assertThat(read.toMap()).isEmpty();
  }

  @Test
  void writesThePodFirst() {
    assertThat(LegacySeccompAnnotations.read(annotations()).toMap())
        .containsExactly(
            Map.entry(POD, "runtime/default"),
            Map.entry(CONTAINER + "web", "localhost/web.json"),
            Map.entry(CONTAINER + "db", "nonsense"));
  }

  @Test
  void writesIntoOtherAnnotations() {
    LegacySeccompAnnotations unconfined =
        LegacySeccompAnnotations.builder()
            .pod(SeccompAnnotationValue.UNCONFINED)
            .putContainers("new", SeccompAnnotationValue.DOCKER_DEFAULT)
            .build();
    Map<String, String> expected = annotations();
    expected.put(POD, "unconfined");
    expected.put(CONTAINER + "new", "docker/default");
    assertThat(unconfined.addedTo(annotations()).entrySet())
        .containsExactlyElementsOf(expected.entrySet());
  }

  @Test
  void removesExactlyTheSeccompAnnotations() {
    assertThat(LegacySeccompAnnotations.removedFrom(annotations()))
        .containsExactly(
            Map.entry("note", "first"),
            Map.entry("container.apparmor.security.beta.kubernetes.io/web", "unconfined"));
  }

  @Test
  void removesAndAddsWithoutLoss() {
    Map<String, String> again =
        LegacySeccompAnnotations.read(annotations())
            .addedTo(LegacySeccompAnnotations.removedFrom(annotations()));
    assertThat(again).isEqualTo(annotations());
  }

  @Test
  void givesUnmodifiableMaps() {
    LegacySeccompAnnotations read = LegacySeccompAnnotations.read(annotations());
    assertThatThrownBy(() -> read.toMap().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> LegacySeccompAnnotations.removedFrom(annotations()).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.containers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
