package io.github.seccomp4j.api.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoQuoteTest {

  // What fmt.Sprintf("%q", …) of Go prints for the code points.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "61, a",
        "22, \\\"",
        "5c, \\\\",
        "7, \\a",
        "8, \\b",
        "c, \\f",
        "a, \\n",
        "d, \\r",
        "9, \\t",
        "b, \\v",
        "0, \\x00",
        "1b, \\x1b",
        "7f, \\x7f",
        "85, \\u0085",
        "a0, \\u00a0",
        "ad, \\u00ad",
        "2028, \\u2028",
        "e000, \\ue000",
        "feff, \\ufeff",
        "e9, \u00e9",
        "1f600, \ud83d\ude00",
        "e0001, \\U000e0001",
        "d800, \ufffd"
      })
  void textIsQuotedAsGoQuotesIt(String codePoint, String quoted) {
    String text = Character.toString(Integer.parseInt(codePoint, 16));
    assertThat(GoQuote.quote(text)).isEqualTo("\"" + quoted + "\"");
  }
}
