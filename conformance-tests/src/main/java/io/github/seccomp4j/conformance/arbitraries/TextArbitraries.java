package io.github.seccomp4j.conformance.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random texts, with those that readers and writers trip over drawn often. */
public final class TextArbitraries {

  /** Texts that a format could take for something else, or must escape. */
  private static final List<String> TRICKY =
      List.of(
          "",
          " ",
          "null",
          "~",
          "true",
          "False",
          "yes",
          "No",
          "on",
          "off",
          "y",
          "n",
          "0",
          "-0",
          "007",
          "0x1f",
          "0o17",
          "1_000",
          "1e3",
          ".5",
          "+1",
          ".inf",
          ".NaN",
          "12:30:45",
          "2026-11-25",
          "2001-12-14t21:59:43.10-05:00",
          "<<",
          "=",
          "---",
          "...",
          "- a",
          "a: b",
          "a:",
          ":a",
          "# a",
          "a #b",
          "*a",
          "&a",
          "!a",
          "%a",
          "@a",
          "`a",
          "|",
          ">",
          "{",
          "[",
          "]",
          ",",
          "?",
          "? a",
          "'",
          "''",
          "\"",
          "\\",
          "\\n",
          "\n",
          "a\n",
          "\na",
          "a\n\nb",
          "\r",
          "\r\n",
          "\t",
          "a\tb",
          " a",
          "a ",
          "\u0000",
          "\u0007",
          "\u001b",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00e9",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\ud83d\ude00",
          "\ud800\udc00",
          "\udbff\udfff",
          "e\u0301");

  private TextArbitraries() {}

  /**
   * Draws any text of whole characters: escapes, control characters and surrogate pairs included,
   * lone surrogates not, so that it has a UTF-8 form.
   *
   * @return texts of up to some twenty characters, the empty text often
   */
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(TRICKY)),
            Tuple.of(3, words()),
            Tuple.of(2, Arbitraries.strings().ascii().ofMaxLength(8)),
            Tuple.of(
                2,
                Arbitraries.oneOf(Arbitraries.of(TRICKY), codePoints())
                    .list()
                    .ofMaxSize(5)
                    .map(parts -> String.join("", parts))))
        .withoutEdgeCases();
  }

  /**
   * Draws texts that may hold a surrogate without its other half, which JSON can escape but UTF-8
   * cannot hold.
   *
   * @return texts as {@link #texts()}, often with a lone surrogate in them
   */
  public static Arbitrary<String> textsWithLoneSurrogates() {
    Arbitrary<String> lone =
        Arbitraries.integers()
            .between(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
            .map(unit -> String.valueOf((char) (int) unit));
    return Arbitraries.oneOf(texts(), lone, words())
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .withoutEdgeCases();
  }

  /**
   * Draws plain words, such as names of members and system calls are.
   *
   * @return one to ten letters of the alphabet, digits and underscores, a letter first
   */
  public static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('A', 'Z', '_', '0', '9')
        .ofMinLength(0)
        .ofMaxLength(9)
        .map(rest -> "x" + rest)
        .withoutEdgeCases();
  }

  private static Arbitrary<String> codePoints() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .map(Character::toString);
  }
}
