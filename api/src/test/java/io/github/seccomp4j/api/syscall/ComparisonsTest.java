package io.github.seccomp4j.api.syscall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

  @ParameterizedTest
  @CsvSource({"EQ, 5, 5", "NE, 5, 6", "LT, 5, 4", "LE, 5, 5", "GE, 5, 5", "GT, 5, 6", "LT, -1, -2"})
  void anExampleMeetsTheCondition(String op, long value, long example) {
    ArgCondition condition = ArgCondition.of(0, new ArgOperator("SCMP_CMP_" + op), value);

    assertThat(Comparisons.example(condition)).isEqualTo(example);
    assertThat(Comparisons.focus(condition)).isEqualTo(value);
  }

  @Test
  void wantedBitsOutsideTheMaskDoNotCount() {
    ArgCondition condition = ArgCondition.maskedEqual(0, 0xf0, 0x1f);

    assertThat(Comparisons.example(condition)).isEqualTo(0x10);
    assertThat(Comparisons.focus(condition)).isEqualTo(0x10);
    assertThat(Comparisons.isMasked(condition)).isTrue();
    assertThat(Comparisons.isAboutOneNumber(condition)).isFalse();
  }
}
