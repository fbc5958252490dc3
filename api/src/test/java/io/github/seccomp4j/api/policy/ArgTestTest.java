package io.github.seccomp4j.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgTestTest {

  @ParameterizedTest
  @CsvSource({
    "EQ, 5, false, true, false",
    "NE, 5, true, false, true",
    "LT, 5, true, false, false",
    "LE, 5, true, true, false",
    "GT, 5, false, false, true",
    "GE, 5, false, true, true",
  })
  void comparisonsAreUnsigned(
      Comparison comparison, long value, boolean four, boolean five, boolean greatest) {
    ArgTest test = new ArgTest(0, ArgTest.ALL_BITS, comparison, value);
    assertThat(test.matches(4)).isEqualTo(four);
    assertThat(test.matches(5)).isEqualTo(five);
    assertThat(test.matches(-1)).isEqualTo(greatest);
  }

  @Test
  void theMaskIsAppliedToTheArgumentOnly() {
    assertThat(new ArgTest(1, 0xf0, Comparison.EQ, 0x50).matches(0x5f)).isTrue();
    assertThat(new ArgTest(1, ArgTest.LOW_HALF, Comparison.LT, 2).matches(0x1_0000_0001L)).isTrue();
    long high = 5L << 32;
    assertThat(new ArgTest(1, ArgTest.HIGH_HALF, Comparison.GT, high).matches(high | 9)).isFalse();
    assertThat(new ArgTest(1, ArgTest.HIGH_HALF, Comparison.GE, high).matches(high | 9)).isTrue();
  }

  @Test
  void whatNoFilterTestsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArgTest(6, -1, Comparison.EQ, 0))
        .withMessageContaining("6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArgTest(0, 0xff, Comparison.LT, 0))
        .withMessageContaining("0xff");
  }

  @Test
  void itIsPrintedAsAFormula() {
    assertThat(new ArgTest(0, -1, Comparison.LT, -1)).hasToString("arg0 < 18446744073709551615");
    assertThat(new ArgTest(2, 0xff, Comparison.EQ, 2)).hasToString("(arg2 & 0xff) == 0x2");
  }
}
