package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTargetTest {

  @ParameterizedTest
  @CsvSource({
    "containerd 2.3.4, RUNC",
    "docker 29.4.3, RUNC",
    "cri-o 1.30.6, RUNC",
    "cri-o 1.31.0, CRUN",
    "podman 5.6.2, CRUN",
    "buildah 1.41.0, CRUN",
    "containers-common 0.64.0, CRUN"
  })
  void everyRuntimeHasItsUsualOciRuntime(String release, OciRuntime expected) {
    ValidationTarget target = ValidationTarget.of(Release.parse(release), Architecture.X86_64);
    assertThat(target.ociRuntime()).isEqualTo(expected);
    assertThat(target.withOciRuntime(OciRuntime.CRUN).ociRuntime()).isEqualTo(OciRuntime.CRUN);
  }

  @Test
  void whatIsPrintedCanBeParsed() {
    String text = "containerd 2.3.4, runc, SCMP_ARCH_X86_64";
    assertThat(ValidationTarget.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "containerd 2.3.4",
        "containerd 2.3.4, runc, amd64",
        "containerd 2.3.4, runc, SCMP_ARCH_NATIVE",
        "containerd 2.3.4, runv, SCMP_ARCH_X86_64"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> ValidationTarget.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected")
        .satisfies(e -> assertThat(e.getMessage()).contains("\""));
  }
}
