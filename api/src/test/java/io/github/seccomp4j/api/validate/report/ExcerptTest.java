package io.github.seccomp4j.api.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {

  @ParameterizedTest
  @MethodSource
  void theCaretStandsUnderItsCharacter(String line, int column, String shown, String caret) {
    assertThat(Excerpt.of(line, column)).isEqualTo(new Excerpt(shown, caret));
  }

  static Stream<Arguments> theCaretStandsUnderItsCharacter() {
    return Stream.of(
        Arguments.of("abc", 1, "abc", "^"),
        Arguments.of("abc", 3, "abc", "  ^"),
        Arguments.of("abc", 4, "abc", "   ^"),
        Arguments.of("abc", 99, "abc", "   ^"),
        Arguments.of("abc", 0, "abc", "^"),
        Arguments.of("", 1, "", "^"),
        Arguments.of("\ta\tb", 4, "\ta\tb", "\t \t^"),
        // two cells each
        Arguments.of("漢字x", 3, "漢字x", "    ^"),
        Arguments.of("\uD83D\uDE00x", 3, "\uD83D\uDE00x", "  ^"),
        // in the middle of a pair: its beginning
        Arguments.of("a\uD83D\uDE00", 3, "a\uD83D\uDE00", " ^"),
        // no cell of its own
        Arguments.of("e\u0301x", 3, "e\u0301x", " ^"),
        Arguments.of("\u0000x", 2, "␀x", " ^"),
        Arguments.of("\u007fx", 2, "␡x", " ^"),
        Arguments.of("\u202ex", 2, "<U+202E>x", "        ^"),
        Arguments.of("\ud800x", 2, "<U+D800>x", "        ^"),
        Arguments.of("\uDB40\uDC01x", 3, "<U+E0001>x", "         ^"));
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    String line = "a".repeat(1000) + "X" + "b".repeat(1000);
    Excerpt middle = Excerpt.of(line, 1001);
    assertThat(middle.line()).isEqualTo("…" + "a".repeat(60) + "X" + "b".repeat(39) + "…");
    assertThat(middle.caret()).isEqualTo(" ".repeat(61) + "^");
    Excerpt start = Excerpt.of(line, 1);
    assertThat(start.line()).isEqualTo("a".repeat(100) + "…");
    assertThat(start.caret()).isEqualTo("^");
    Excerpt end = Excerpt.of(line, 2002);
    assertThat(end.line()).isEqualTo("…" + "b".repeat(100));
    assertThat(end.caret()).isEqualTo(" ".repeat(101) + "^");
  }

  @Test
  void aLineThatFitsIsNotCut() {
    String line = "a".repeat(100);
    assertThat(Excerpt.of(line, 50).line()).isEqualTo(line);
    assertThat(Excerpt.of(line + "a", 50).line()).isEqualTo(line + "…");
  }

  @Test
  void wideCharactersAndTabsCountAsWhatTheyFill() {
    assertThat(Excerpt.of("漢".repeat(1000), 500).line()).isEqualTo("…" + "漢".repeat(50) + "…");
    assertThat(Excerpt.of("\t".repeat(1000), 500).line()).hasSizeLessThan(15);
  }

  @Test
  void marksWithoutEndAreCutToo() {
    assertThat(Excerpt.of("e" + "\u0301".repeat(1_000_000), 500_000).line()).hasSizeLessThan(210);
  }
}
