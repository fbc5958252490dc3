package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppArmorReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "RuntimeDefault, '', RuntimeDefault, true",
    "RuntimeDefault, web, RuntimeDefault, true",
    "Unconfined, '', Unconfined, false",
    "Unconfined, web, Unconfined, false",
    "Localhost, web, Localhost, true",
    "Localhost, ' ', Localhost, true",
    "Localhost, '', Localhost, false",
    "OCI, web, Unrecognized, false",
    "localhost, web, Unrecognized, false",
    "runtimeDefault, '', Unrecognized, false",
    "runtime/default, '', Unrecognized, false",
    "'RuntimeDefault ', '', Unrecognized, false",
    "'', web, Unrecognized, false",
  })
  void classifiesTypes(String type, String profile, String kind, boolean isProtected) {
    AppArmorReference reference = AppArmorReference.ofType(type, profile);
    assertThat(reference.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(reference.isProtected()).isEqualTo(isProtected);
    assertThat(reference.type()).isEqualTo(type);
    assertThat(reference.toField().reference()).isEqualTo(reference);
  }

  @Test
  void writesFieldsWithNothingBesideTheReference() {
    assertThat(AppArmorReference.runtimeDefault().toField())
        .isEqualTo(AppArmorProfileField.builder().type("RuntimeDefault").build());
    assertThat(AppArmorReference.unconfined().toField())
        .isEqualTo(AppArmorProfileField.builder().type("Unconfined").build());
    assertThat(AppArmorReference.localhost("web").toField())
        .isEqualTo(
            AppArmorProfileField.builder().type("Localhost").localhostProfile("web").build());
    assertThat(AppArmorReference.localhost("").toField())
        .isEqualTo(AppArmorProfileField.builder().type("Localhost").localhostProfile("").build());
    assertThat(new AppArmorReference.Unrecognized("OCI").toField())
        .isEqualTo(AppArmorProfileField.builder().type("OCI").build());
    assertThat(new AppArmorReference.Unrecognized("").toField())
        .isEqualTo(AppArmorProfileField.builder().build());
  }
}
