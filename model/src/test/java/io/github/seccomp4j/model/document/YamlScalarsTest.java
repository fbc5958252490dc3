package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.document.YamlScalars.Resolved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "+1, 1",
    "-7, -7",
    "1_000, 1000",
    "0_, 0",
    "0x1F, 31",
    "0X1f, 31",
    "-0x_1, -1",
    "0b101, 5",
    "0B1, 1",
    "0777, 511",
    "0o17, 15",
    "0O7, 7",
    "08, 8",
    ".5, 0.5",
    ".0_7, 0.07",
  })
  void numbersAreThoseOfGo(String plain, String number) {
    assertThat(YamlScalars.resolvePlain(plain))
        .contains(new Resolved(DocumentEvent.NUMBER, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0a1",
        "0f7",
        "0e",
        "0\u00e91",
        "0\u65e51",
        "0xg",
        "0x",
        "0b2",
        "0o8",
        "_1",
        "._1",
        ".7_",
        "1:30",
        "2001-12-14",
        "1.2.3",
        "yEs",
        "-",
        "+",
        ".",
        "=",
        "<<"
      })
  void everythingElseIsAString(String plain) {
    assertThat(YamlScalars.resolvePlain(plain)).contains(new Resolved(DocumentEvent.STRING, plain));
    assertThat(YamlScalars.staysString(plain)).isTrue();
  }
}
