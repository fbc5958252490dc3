package io.github.seccomp4j.api.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.validate.report.SourceText.Format;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLinesTest {

  private static final String TEXT = "a\r\nb\rc\nd\u0085e\u2028f\u2029g";

  @Test
  void jsonHasThreeEndsOfLines() {
    SourceLines lines = new SourceLines(new SourceText(TEXT, Format.JSON));
    assertThat(IntStream.rangeClosed(0, 5).mapToObj(lines::line))
        .containsExactly(
            Optional.empty(),
            Optional.of("a"),
            Optional.of("b"),
            Optional.of("c"),
            Optional.of("d\u0085e\u2028f\u2029g"),
            Optional.empty());
  }

  @Test
  void yamlHasThreeMore() {
    SourceLines lines = new SourceLines(new SourceText(TEXT, Format.YAML));
    assertThat(IntStream.rangeClosed(1, 7).mapToObj(n -> lines.line(n).orElse("none")))
        .containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  @Test
  void manyLinesAreFound() {
    SourceLines lines = new SourceLines(new SourceText("x\n".repeat(1000) + "end", Format.JSON));
    assertThat(lines.line(1000)).contains("x");
    assertThat(lines.line(1001)).contains("end");
  }

  @Test
  void aMarkBeforeYamlIsNoCharacterOfIt() {
    assertThat(new SourceLines(new SourceText("\uFEFFa", Format.YAML)).line(1)).contains("a");
    assertThat(new SourceLines(new SourceText("\uFEFFa", Format.JSON)).line(1)).contains("\uFEFFa");
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "1,2,3", "1,3,4", "1,9,4", "2,2,2", "7,5,5", "0,5,5", "1,0,0"})
  void columnsOfYamlBecomeUnits(int line, int column, int units) {
    SourceLines lines = new SourceLines(new SourceText("\uD83D\uDE00b\nxy", Format.YAML));
    assertThat(lines.columnInUnits(line, column)).isEqualTo(units);
  }

  @Test
  void columnsOfJsonAreUnits() {
    SourceLines lines = new SourceLines(new SourceText("\uD83D\uDE00b", Format.JSON));
    assertThat(lines.columnInUnits(1, 2)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"a.json,JSON", "a.yaml,YAML", "dir/A.YML,YAML", "yaml,JSON", "'',JSON"})
  void aNameSaysTheFormat(String name, Format format) {
    assertThat(SourceText.of(name, " {}").format()).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"' {',JSON", "[,JSON", "'',JSON", "a: b,YAML", "# {,YAML"})
  void elseTheTextDoes(String text, Format format) {
    assertThat(SourceText.of("profile", text).format()).isEqualTo(format);
  }
}
