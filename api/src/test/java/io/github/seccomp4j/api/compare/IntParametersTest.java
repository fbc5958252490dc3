package io.github.seccomp4j.api.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Architecture;
import org.junit.jupiter.api.Test;

class IntParametersTest {

  @Test
  void intsAreNarrowAndPointersAreNot() {
    assertThat(IntParameters.of(Architecture.X86_64, "socket")).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(IntParameters.of(Architecture.AARCH64, "ioctl")).containsExactlyInAnyOrder(0, 1);
    assertThat(IntParameters.of(Architecture.X86_64, "mprotect")).isEmpty();
    assertThat(IntParameters.of(Architecture.X86_64, "unshare")).isEmpty();
    assertThat(IntParameters.of(Architecture.X86_64, "no_such_call")).isEmpty();
  }

  @Test
  void theFlagsOfCloneAreTheSecondArgumentOnS390() {
    assertThat(IntParameters.of(Architecture.X86_64, "clone")).containsExactly(0);
    assertThat(IntParameters.of(Architecture.S390X, "clone")).containsExactly(1);
  }

  @Test
  void thereAreNoHighHalvesOnThirtyTwoBits() {
    assertThat(IntParameters.of(Architecture.X86, "socket")).isEmpty();
    assertThat(IntParameters.of(Architecture.X32, "socket")).isEmpty();
    assertThat(IntParameters.of(Architecture.S390, "clone")).isEmpty();
  }
}
