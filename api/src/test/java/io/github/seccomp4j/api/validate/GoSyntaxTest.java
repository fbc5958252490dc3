package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoSyntaxTest {

  private static final String END = "unexpected end of JSON input";

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of("", END),
        Arguments.of("  \n", END),
        Arguments.of("{", END),
        Arguments.of("{\"a\"", END),
        Arguments.of("{\"a", END),
        Arguments.of("[1,", END),
        Arguments.of("\"\\", END),
        Arguments.of("\"\\u12", END),
        Arguments.of("tru", END),
        Arguments.of("-", END),
        Arguments.of("1.", END),
        Arguments.of("1e", END),
        Arguments.of("x", "invalid character 'x' looking for beginning of value"),
        Arguments.of("\ufeff{}", "invalid character 'ï' looking for beginning of value"),
        Arguments.of("{,}", "invalid character ',' looking for beginning of object key string"),
        Arguments.of(
            "{\"a\":1,}", "invalid character '}' looking for beginning of object key string"),
        Arguments.of("{\"a\" 1}", "invalid character '1' after object key"),
        Arguments.of("{\"a\":1 \"b\":2}", "invalid character '\"' after object key:value pair"),
        Arguments.of("[1 2]", "invalid character '2' after array element"),
        Arguments.of("[1,]", "invalid character ']' looking for beginning of value"),
        Arguments.of("{} x", "invalid character 'x' after top-level value"),
        Arguments.of("\"\t\"", "invalid character '\\t' in string literal"),
        Arguments.of("\"\u0001\"", "invalid character '\\x01' in string literal"),
        Arguments.of("\"\\q\"", "invalid character 'q' in string escape code"),
        Arguments.of("\"\\u00g0\"", "invalid character 'g' in \\u hexadecimal character escape"),
        Arguments.of("01", "invalid character '1' after top-level value"),
        Arguments.of("-a", "invalid character 'a' in numeric literal"),
        Arguments.of("1.a", "invalid character 'a' after decimal point in numeric literal"),
        Arguments.of("1ea", "invalid character 'a' in exponent of numeric literal"),
        Arguments.of("trux", "invalid character 'x' in literal true (expecting 'e')"),
        Arguments.of("nil", "invalid character 'i' in literal null (expecting 'u')"),
        Arguments.of("'a'", "invalid character '\\'' looking for beginning of value"),
        Arguments.of("[".repeat(10_001), "exceeded max depth"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void theFirstErrorIsSaidAsGoSaysIt(String text, String message) {
    assertThat(GoSyntax.errorIn(text.getBytes(StandardCharsets.UTF_8))).contains(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        " false ",
        "-0",
        "1.5e+3",
        "\"a\\n\\u00e4ö\"",
        "[]",
        "{}",
        "[{\"a\": [1, {}], \"b\": \"\"}]\n"
      })
  void jsonHasNoError(String text) {
    assertThat(GoSyntax.errorIn(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void bytesAreLookedAtOneByOne() {
    assertThat(GoSyntax.errorIn(new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0}))
        .contains("invalid character 'ÿ' looking for beginning of value");
    assertThat(GoSyntax.errorIn(new byte[] {0x1f, (byte) 0x8b}))
        .contains("invalid character '\\x1f' looking for beginning of value");
  }
}
