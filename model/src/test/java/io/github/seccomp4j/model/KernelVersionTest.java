package io.github.seccomp4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelVersionTest {

  @ParameterizedTest
  @CsvSource({"4.8, 4, 8", "0.0, 0, 0", "06.010, 6, 10", "999999999.1, 999999999, 1"})
  void aVersionIsTwoNumbers(String text, int major, int minor) {
    assertThat(KernelVersion.parse(text)).isEqualTo(KernelVersion.of(major, minor));
    assertThat(KernelVersion.ofRelease(text)).isEqualTo(KernelVersion.of(major, minor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4",
        "4.",
        ".8",
        "4.8.1",
        "4.8 ",
        " 4.8",
        "-4.8",
        "v4.8",
        "4,8",
        "4.8-rc1",
        "1234567890.1",
        "1.1234567890",
        "٤.٨"
      })
  void anythingElseIsRefused(String text) {
    assertThat(KernelVersion.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> KernelVersion.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "6.8.0-45-generic, 6, 8",
    "6.18.44+, 6, 18",
    "4.18.0-553.el8_10.x86_64, 4, 18",
    "5.15-aws, 5, 15",
  })
  void aReleaseStartsWithAVersion(String release, int major, int minor) {
    assertThat(KernelVersion.ofRelease(release)).isEqualTo(KernelVersion.of(major, minor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6", "6.", "six.8", "6.-8", "1.1234567890-x", "6.8\n", "6.8.0\r\n"})
  void aReleaseThatDoesNotIsRefused(String release) {
    assertThatThrownBy(() -> KernelVersion.ofRelease(release))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + release + "\"");
  }

  @Test
  void versionsAreOrderedByNumber() {
    assertThat(KernelVersion.of(4, 10)).isGreaterThan(KernelVersion.of(4, 8));
    assertThat(KernelVersion.of(5, 0)).isGreaterThan(KernelVersion.of(4, 20));
    assertThat(KernelVersion.of(4, 8)).isEqualByComparingTo(KernelVersion.parse("4.8"));
  }
}
