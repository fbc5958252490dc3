package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmbiguousScalarsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "null",
        "NULL",
        "y",
        "N",
        "yes",
        "No",
        "on",
        "oFF",
        "true",
        "False",
        "=",
        "<<",
        "0",
        "12",
        "-7",
        "1_000",
        "+_1",
        "0x1f",
        "0X1F",
        "0x_1",
        "0_x1",
        "0b1",
        "-0b-1",
        "0o17",
        "0777",
        "08",
        "1.5",
        ".5",
        "1.",
        "1e3",
        "1E+3",
        "6.02e-23",
        "12:30",
        "190:20:30.15",
        ".inf",
        "-.Inf",
        ".nan",
        "2001-12-14",
        "2001-1-1",
        "2001-12-14t21:59:43.10-05:00",
        "2001-12-14 21:59:43"
      })
  void whatSomeReaderMayTakeForAnotherTypeIsAmbiguous(String text) {
    assertThat(AmbiguousScalars.contains(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yess",
        "on-call",
        "truely",
        "nulls",
        "1.2.3",
        "10.0.0.1",
        "v1",
        "1a",
        "-text=x",
        "0xg",
        "2001-12",
        "12:30pm",
        "1Gi",
        "100m",
        "a1",
        "_1",
        "infinity"
      })
  void ordinaryStringsAreNot(String text) {
    assertThat(AmbiguousScalars.contains(text)).isFalse();
  }
}
