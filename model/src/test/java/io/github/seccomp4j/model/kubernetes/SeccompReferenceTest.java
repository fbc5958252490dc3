package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeccompReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "RuntimeDefault, '', RuntimeDefault, true",
    "RuntimeDefault, profiles/audit.json, RuntimeDefault, true",
    "Unconfined, '', Unconfined, false",
    "Unconfined, profiles/audit.json, Unconfined, false",
    "Localhost, profiles/audit.json, Localhost, true",
    "Localhost, ' ', Localhost, true",
    "Localhost, '', Localhost, false",
    "OCI, profiles/audit.json, Unrecognized, false",
    "localhost, profiles/audit.json, Unrecognized, false",
    "runtimeDefault, '', Unrecognized, false",
    "runtime/default, '', Unrecognized, false",
    "'RuntimeDefault ', '', Unrecognized, false",
    "'', profiles/audit.json, Unrecognized, false",
  })
  void classifiesTypes(String type, String path, String kind, boolean isProtected) {
    SeccompReference reference = SeccompReference.ofType(type, path);
    assertThat(reference.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(reference.isProtected()).isEqualTo(isProtected);
    assertThat(reference.type()).isEqualTo(type);
    assertThat(reference.toField().reference()).isEqualTo(reference);
  }

  @Test
  void writesFieldsWithNothingBesideTheReference() {
    assertThat(SeccompReference.runtimeDefault().toField())
        .isEqualTo(SeccompProfileField.builder().type("RuntimeDefault").build());
    assertThat(SeccompReference.unconfined().toField())
        .isEqualTo(SeccompProfileField.builder().type("Unconfined").build());
    assertThat(SeccompReference.localhost("profiles/audit.json").toField())
        .isEqualTo(
            SeccompProfileField.builder()
                .type("Localhost")
                .localhostProfile("profiles/audit.json")
                .build());
    assertThat(SeccompReference.localhost("").toField())
        .isEqualTo(SeccompProfileField.builder().type("Localhost").localhostProfile("").build());
    assertThat(new SeccompReference.Unrecognized("OCI").toField())
        .isEqualTo(SeccompProfileField.builder().type("OCI").build());
    assertThat(new SeccompReference.Unrecognized("").toField())
        .isEqualTo(SeccompProfileField.builder().build());
  }
}
