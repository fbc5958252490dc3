package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeccompAnnotationValueTest {

  @Test
  void classifiesTheDefinedForms() {
    assertThat(reference("runtime/default")).isEqualTo(SeccompReference.runtimeDefault());
    assertThat(reference("docker/default")).isEqualTo(SeccompReference.runtimeDefault());
    assertThat(reference("unconfined")).isEqualTo(SeccompReference.unconfined());
    assertThat(reference("localhost/profiles/audit.json"))
        .isEqualTo(SeccompReference.localhost("profiles/audit.json"));
    assertThat(reference("localhost//a")).isEqualTo(SeccompReference.localhost("/a"));
    assertThat(reference("localhost/")).isEqualTo(SeccompReference.localhost(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "RuntimeDefault", "Unconfined", "runtime/Default", "localhost", " unconfined"})
  void recognizesNothingElse(String text) {
    SeccompAnnotationValue value = new SeccompAnnotationValue(text);
    assertThat(value.isRecognized()).isFalse();
    assertThat(value.reference()).isEqualTo(new SeccompReference.Unrecognized(text));
    assertThat(value).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"runtime/default", "unconfined", "localhost/a.json", "localhost/"})
  void writesTheReferenceItReads(String text) {
    assertThat(new SeccompAnnotationValue(text).isRecognized()).isTrue();
    assertThat(SeccompAnnotationValue.of(reference(text)))
        .contains(new SeccompAnnotationValue(text));
  }

  @Test
  void writesTheNewerWordForTheRuntimesDefault() {
    assertThat(SeccompAnnotationValue.of(SeccompAnnotationValue.DOCKER_DEFAULT.reference()))
        .contains(SeccompAnnotationValue.RUNTIME_DEFAULT);
  }

  @Test
  void writesNoUnrecognizedReference() {
    assertThat(SeccompAnnotationValue.of(new SeccompReference.Unrecognized("OCI"))).isEmpty();
  }

  private static SeccompReference reference(String text) {
    return new SeccompAnnotationValue(text).reference();
  }
}
