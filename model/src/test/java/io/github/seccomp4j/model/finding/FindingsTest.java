package io.github.seccomp4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static Finding at(int line, Severity severity) {
    return Finding.builder()
        .code("a-code")
        .severity(severity)
        .message("something")
        .location(new Location("a.json", "/x", line, 2))
        .build();
  }

  @Test
  void printsEverythingOnOneLine() {
    Finding finding = at(3, Severity.ERROR).toBuilder().expected("a number").fix("write 1").build();

    assertThat(finding)
        .hasToString("a.json:3:2 /x: ERROR a-code: something; expected a number; write 1");
    assertThat(Finding.of("b-code", Severity.INFO, "m")).hasToString("INFO b-code: m");
  }

  @Test
  void sortsByPlaceThenGravity() {
    Finding late = at(9, Severity.ERROR);
    Finding minor = at(3, Severity.INFO);
    Finding grave = at(3, Severity.ERROR);

    assertThat(Findings.inReadingOrder(List.of(late, minor, grave)))
        .containsExactly(grave, minor, late);
  }

  @Test
  void knowsTheWorst() {
    assertThat(Findings.worst(List.of())).isEmpty();
    assertThat(Findings.worst(List.of(at(1, Severity.INFO), at(1, Severity.WARNING))))
        .contains(Severity.WARNING);
    assertThat(Findings.hasErrors(List.of(at(1, Severity.WARNING)))).isFalse();
    assertThat(Findings.hasErrors(List.of(at(1, Severity.ERROR)))).isTrue();
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
  }

  @Test
  void locationsNameTheirKnownParts() {
    assertThat(new Location("a.json", "", 0, 0)).hasToString("a.json");
    assertThat(new Location("", "/a", 0, 0)).isEqualTo(Location.ofPointer("/a"));
    assertThat(new Location("", "/a", 2, 7)).hasToString("2:7 /a");
    assertThatThrownBy(() -> new Location("", "", -1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1:0");
  }
}
