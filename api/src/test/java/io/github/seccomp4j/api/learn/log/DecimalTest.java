package io.github.seccomp4j.api.learn.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "'0 compat', 1, 0",
    "'59 compa', 2, 59",
    "'451) x=1', 3, 451",
    "'4194304 ', 7, 4194304",
    "'12345678', 8, 12345678",
    "'99999999', 8, 99999999",
    "'007/9999', 3, 7",
    "'90:99999', 2, 90"
  })
  void readsTheDigitsAWordStartsWith(String text, int count, int value) {
    long word = Bytes.word(text);
    assertThat(Decimal.count(word)).isEqualTo(count);
    assertThat(Decimal.value(word, count)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"' 1234567'", "'/1234567'", "':1234567'", "'p1234567'"})
  void countsNoOtherCharacters(String text) {
    assertThat(Decimal.count(Bytes.word(text))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0x80", "0xb0", "0xff"})
  void bytesBeyondAsciiAreNoDigits(String other) {
    long word = (Bytes.word("12345678") & ~0xff00L) | ((long) Integer.decode(other) << 8);
    assertThat(Decimal.count(word)).isEqualTo(1);
  }
}
