package io.github.seccomp4j.model.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.seccomp4j.model.finding.Severity;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts are read or refused, in time linear in their length and in bounded memory. */
class YamlLimitsTest {

  private static final String READ = "read";

  private static String outcome(String text, ReadLimits limits) {
    YamlCursor cursor = YamlCursor.of(text, "", limits, Severity.WARNING);
    try {
      while (cursor.next() != DocumentEvent.END) {}
      return READ;
    } catch (MalformedDocumentException e) {
      return e.findings().get(0).code();
    }
  }

  private static String repeated(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(joining());
  }

  private static Arguments hostile(String name, String outcome, Supplier<String> text) {
    return arguments(name, outcome, text);
  }

  static Stream<Arguments> hostileTexts() {
    String tooDeep = Malformed.TOO_DEEP;
    String tooLarge = Malformed.TOO_LARGE;
    String syntax = Malformed.SYNTAX;
    return Stream.of(
        hostile("flow sequences", tooDeep, () -> "[".repeat(100_000)),
        hostile("flow mappings", tooDeep, () -> "{a: ".repeat(100_000)),
        hostile("flow keys", syntax, () -> "{".repeat(100_000)),
        hostile("sequences in a line", tooDeep, () -> "- ".repeat(100_000)),
        hostile("complex keys in a line", syntax, () -> "? ".repeat(100_000)),
        hostile("block mappings", tooDeep, () -> repeated(1_500, i -> " ".repeat(i) + "a:\n")),
        hostile("block sequences", tooDeep, () -> repeated(1_500, i -> " ".repeat(i) + "-\n")),
        hostile(
            "many deep lists",
            tooDeep,
            () -> ("- " + "[".repeat(900) + "]".repeat(900) + "\n").repeat(1_000)),
        hostile("many shallow lists", READ, () -> "- [[[[[[[[]]]]]]]]\n".repeat(20_000)),
        hostile(
            "doubling aliases",
            tooLarge,
            () ->
                "a0: &a0 [x, x]\n"
                    + repeated(40, i -> "a%2$d: &a%2$d [*a%1$d, *a%1$d]\n".formatted(i, i + 1))),
        hostile(
            "doubling merges",
            tooLarge,
            () ->
                "a0: &a0 {x: 1}\n"
                    + repeated(
                        40, i -> "a%2$d: &a%2$d {<<: [*a%1$d, *a%1$d]}\n".formatted(i, i + 1))),
        hostile(
            "a wide list often",
            tooLarge,
            () -> "- &a [" + "x, ".repeat(3_000) + "]\n" + "- *a\n".repeat(3_000)),
        hostile("an alias in its anchor", syntax, () -> "&a [*a]"),
        hostile("a merge in its anchor", syntax, () -> "&a {<<: *a}"),
        hostile("a long plain scalar", READ, () -> "a: " + "x".repeat(20_000_000)),
        hostile("a longer plain scalar", tooLarge, () -> "a: " + "x".repeat(20_000_001)),
        hostile("a long quoted scalar", READ, () -> "a: \"" + "x".repeat(20_000_000) + '"'),
        hostile("a long literal", READ, () -> "a: |\n" + "  x\n".repeat(1_000_000)),
        hostile("a long comment", READ, () -> "# " + "x".repeat(5_000_000) + "\na: 1"),
        hostile("a long key", syntax, () -> "a: 1\n" + "k".repeat(1_100) + ": 1"),
        hostile("a very long key", syntax, () -> "k".repeat(5_000_000) + ": 1"),
        hostile("a long tag", READ, () -> "!" + "x".repeat(5_000_000) + " a"),
        hostile("a long anchor", READ, () -> "&" + "x".repeat(5_000_000) + " a"),
        hostile("many blanks", READ, () -> "a:" + " ".repeat(5_000_000) + "1"),
        hostile("many tabs", READ, () -> "a:" + "\t".repeat(5_000_000) + "1"),
        hostile("many anchors", READ, () -> repeated(200_000, i -> "- &a" + i + " x\n")),
        hostile("too many anchors", tooLarge, () -> "- &a x\n".repeat(310_000)),
        hostile("an anchor of much", READ, () -> "&a\n" + "- x\n".repeat(110_000)),
        hostile("its alias", tooLarge, () -> "a: &a\n" + "- x\n".repeat(110_000) + "b: *a"),
        hostile("a long merge list", tooLarge, () -> "<<: [" + "{a: 1}, ".repeat(100_000) + ']'),
        hostile("many null keys", READ, () -> "a:\n" + "  ~: 1\n".repeat(50_000) + "a: 1\n"),
        hostile("a complex key", syntax, () -> "? [a, b]\n: c"),
        hostile("another version", syntax, () -> "%YAML 9.9\n---\na: 1"),
        hostile("much binary", READ, () -> "a: !!binary " + "YWJj".repeat(2_000_000)),
        hostile("a long integer", READ, () -> "a: " + "1".repeat(5_000_000)),
        hostile("a long fraction", READ, () -> "a: 0." + "1".repeat(5_000_000)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("hostileTexts")
  @Timeout(30) // a hang, on whatever machine; each takes less than a second where it was measured
  void hostileTextsCostBoundedTime(String name, String outcome, Supplier<String> text) {
    assertThat(outcome(text.get(), ReadLimits.DEFAULT)).as(name).isEqualTo(outcome);
  }

  @Test
  void limitsAreThoseOfTheCaller() {
    ReadLimits limits = ReadLimits.DEFAULT;
    assertThat(outcome("[[1]]", limits.withMaxDepth(2))).isEqualTo(READ);
    assertThat(outcome("[[1]]", limits.withMaxDepth(1))).isEqualTo(Malformed.TOO_DEEP);
    assertThat(outcome("abc", limits.withMaxStringLength(3))).isEqualTo(READ);
    assertThat(outcome("abcd", limits.withMaxStringLength(3))).isEqualTo(Malformed.TOO_LARGE);
    assertThat(outcome("abcd: 1", limits.withMaxStringLength(3))).isEqualTo(Malformed.TOO_LARGE);
    assertThat(outcome("[&a x, *a, *a]", limits.withMaxAliasEvents(2))).isEqualTo(READ);
    assertThat(outcome("[&a x, *a, *a]", limits.withMaxAliasEvents(1)))
        .isEqualTo(Malformed.TOO_LARGE);
  }
}
