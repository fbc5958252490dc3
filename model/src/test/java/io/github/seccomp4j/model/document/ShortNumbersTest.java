package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNumbersTest {

  // A document has more behind its last number than a bracket only if someone writes it.
  private static final String REST = ",\"op\":\"SCMP_CMP_EQ\"}";

  private static long read(String text, int at) {
    return ShortNumbers.read(text.getBytes(StandardCharsets.UTF_8), at);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "38, 38",
    "2080505856, 2080505856",
    "12345678, 12345678",
    "123456789, 123456789",
    "999999999999999, 999999999999999"
  })
  void readsUpToFifteenDigits(String written, long number) {
    assertThat(read(written + REST, 0)).isEqualTo(number);
    assertThat(read("[" + written + "]" + REST, 1)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1000000000000000", "18446744073709551615", "x"})
  void leavesOthersToTheGeneralReader(String written) {
    assertThat(read(written + REST, 0)).isEqualTo(ShortNumbers.NONE);
  }

  @Test
  void leavesTheLastSixteenBytesToTheGeneralReader() {
    assertThat(read("1, 34567890123456", 0)).isOne();
    assertThat(read("1,34567890123456", 0)).isOne();
    assertThat(read("1,3456789012345", 0)).isEqualTo(ShortNumbers.NONE);
  }

  @Test
  void agreesWithTheJdk() {
    Random random = new Random(4);
    String behind = ":/,]} \"\u00ff";
    for (int i = 0; i < 100_000; i++) {
      long number = random.nextLong() >>> (15 + random.nextInt(49));
      String text =
          number + String.valueOf(behind.charAt(random.nextInt(behind.length()))) + "9" + REST;
      long expected = Long.toString(number).length() <= 15 ? number : ShortNumbers.NONE;
      assertThat(read(text, 0)).as(text).isEqualTo(expected);
    }
  }
}
