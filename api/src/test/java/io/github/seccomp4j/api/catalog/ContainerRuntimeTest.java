package io.github.seccomp4j.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContainerRuntimeTest {

  @ParameterizedTest
  @EnumSource(ContainerRuntime.class)
  void everyRuntimeIsFoundByItsName(ContainerRuntime runtime) {
    assertThat(ContainerRuntime.ofId(runtime.id())).isSameAs(runtime);
    assertThat(runtime).hasToString(runtime.id());
  }

  @Test
  void anotherNameIsRefused() {
    assertThatThrownBy(() -> ContainerRuntime.ofId("CRI-O"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"CRI-O\"")
        .hasMessageContaining("cri-o");
  }
}
