package io.github.seccomp4j.model.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.document.YamlScalars.Scalar;
import io.github.seccomp4j.model.document.YamlScalars.ScalarType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "+1, 1",
    "-7, -7",
    "-0, 0",
    "1_000, 1000",
    "0_, 0",
    "0x1F, 31",
    "0X1f, 31",
    "-0x_1, -1",
    "0b101, 5",
    "0B1, 1",
    "0b+0, 0",
    "0b-11, -3",
    "-0b11, -3",
    "0777, 511",
    "0o17, 15",
    "0O7, 7",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "0x7fffffffffffffff, 9223372036854775807",
  })
  void integersAreThoseOfGo(String plain, String number) {
    assertThat(YamlScalars.resolve(plain)).isEqualTo(new Scalar(ScalarType.INT, number));
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775808, 9223372036854775808",
    "18446744073709551615, 18446744073709551615",
    "0xffffffffffffffff, 18446744073709551615",
  })
  void aLargeIntegerIsUnsigned(String plain, String number) {
    assertThat(YamlScalars.resolve(plain)).isEqualTo(new Scalar(ScalarType.UINT, number));
  }

  @ParameterizedTest
  @CsvSource({
    "08, 8, 8",
    ".5, 0.5, 0.5",
    ".0_7, 0.07, 0.07",
    "1.0, 1, 1",
    "1e3, 1000, 1000",
    "1e6, 1000000, 1e+06",
    "123456789.5, 123456789.5, 1.2345679e+08",
    "1e21, 1e+21, 1e+21",
    "1e20, 100000000000000000000, 1e+20",
    "1e-6, 0.000001, 1e-06",
    "1e-7, 1e-7, 1e-07",
    "-0.0, -0, -0",
    "2e23, 2e+23, 2e+23",
    "5e-324, 5e-324, 0",
    "3.5e38, 3.5e+38, .inf",
    "0.1, 0.1, 0.1",
    "16777217.0, 16777217, 1.6777216e+07",
    "18446744073709551616, 18446744073709552000, 1.8446744e+19",
    "+9223372036854775808, 9223372036854776000, 9.223372e+18",
  })
  void otherNumbersAreWrittenAsGoWritesThem(String plain, String number, String key) {
    Scalar scalar = requireNonNull(YamlScalars.resolve(plain));
    assertThat(scalar).isEqualTo(new Scalar(ScalarType.FLOAT, number));
    assertThat(scalar.keyText()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({".inf, .inf", "+.INF, .inf", "-.Inf, -.inf", ".NaN, .nan"})
  void whatJsonHasNotIsKnown(String plain, String key) {
    Scalar scalar = requireNonNull(YamlScalars.resolve(plain));
    assertThat(scalar).isEqualTo(new Scalar(ScalarType.NOT_IN_JSON, key));
    assertThat(scalar.keyText()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "Yes", "ON", "True"})
  void wordsOfYaml11AreTrue(String plain) {
    assertThat(YamlScalars.resolve(plain)).isEqualTo(new Scalar(ScalarType.BOOLEAN, "true"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
  void nullsAreNull(String plain) {
    assertThat(YamlScalars.resolve(plain)).isEqualTo(new Scalar(ScalarType.NULL, "null"));
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
        "0b",
        "0b+",
        "-0b+1",
        "0o8",
        "_1",
        "._1",
        ".7_",
        "1:30",
        "2001-12-14",
        "1.2.3",
        "1e400",
        "yEs",
        "-",
        "+",
        ".",
        "=",
        "<<"
      })
  void everythingElseIsAString(String plain) {
    assertThat(YamlScalars.resolve(plain)).isNull();
    assertThat(YamlScalars.staysString(plain)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 2_000, 1_000_000})
  void lengthDoesNotChangeTheRules(int zeros) {
    String many = "0".repeat(zeros);
    assertThat(YamlScalars.resolve("0x" + many + "11")).isEqualTo(new Scalar(ScalarType.INT, "17"));
    assertThat(YamlScalars.resolve("1." + many)).isEqualTo(new Scalar(ScalarType.FLOAT, "1"));
    assertThat(YamlScalars.resolve("1" + many + "x")).isNull();
  }
}
