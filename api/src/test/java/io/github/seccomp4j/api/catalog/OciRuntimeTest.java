package io.github.seccomp4j.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OciRuntimeTest {

  @ParameterizedTest
  @EnumSource(OciRuntime.class)
  void everyRuntimeIsFoundByItsName(OciRuntime runtime) {
    assertThat(OciRuntime.ofId(runtime.id())).isSameAs(runtime);
    assertThat(runtime).hasToString(runtime.id());
  }

  @Test
  void anotherNameIsRefused() {
    assertThatThrownBy(() -> OciRuntime.ofId("youki"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an OCI runtime: \"youki\"; expected runc or crun");
  }
}
