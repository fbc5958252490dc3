package io.github.seccomp4j.api.pod.standards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeSysctlsTest {

  @ParameterizedTest
  @CsvSource({"0, 5", "26, 5", "27, 6", "29, 10", "31, 10", "32, 12", "36, 12", "37, 14"})
  void parametersBecameSafe(int version, int count) {
    assertThat(SafeSysctls.in(version)).hasSize(count).contains("kernel.shm_rmid_forced");
  }
}
