package io.github.seccomp4j.conformance.document;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A small damage to a text: some characters replaced by others. Places are fractions, so that a
 * damage fits texts of any length.
 *
 * @param place where it begins, from 0 to 1
 * @param removed how many characters go
 * @param inserted what comes in their place
 */
public record Mutation(double place, int removed, String inserted) {

  /** What JSON and YAML readers stumble over. */
  private static final List<String> SNIPPETS =
      List.of(
          "",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          ": ",
          "\"",
          "'",
          "\\",
          "\\u12",
          "\\ud800",
          "\n",
          "\r",
          "\t",
          "  ",
          "\u0000",
          "\ufeff",
          "\u2028",
          "\ud800",
          "\udc00",
          "-",
          "- ",
          "---\n",
          "...",
          "#",
          "*a",
          "&a ",
          "<<",
          "<<: *a",
          "? ",
          "! ",
          "!!binary ",
          "!!int ",
          "!!x",
          "|\n",
          ">-\n",
          "%YAML 1.1\n",
          "@",
          "`",
          "null",
          "true",
          "~",
          "0",
          "-1",
          "1e999999999",
          "0x",
          "1_0",
          ".inf",
          "18446744073709551616",
          "9".repeat(1200),
          "[".repeat(1100),
          "{\"a\":".repeat(1100),
          "&a [*a, *a]",
          "\"syscalls\":[null],",
          "\"args\":[{}],",
          "defaultAction: x\n",
          "\"names\":{},");

  public static Arbitrary<Mutation> any() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1).ofScale(4),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 30))),
            Arbitraries.of(SNIPPETS))
        .as(Mutation::new)
        .withoutEdgeCases();
  }

  public static String applyAll(List<Mutation> mutations, String text) {
    String damaged = text;
    for (Mutation mutation : mutations) {
      damaged = mutation.apply(damaged);
    }
    return damaged;
  }

  private String apply(String text) {
    int from = (int) (place * text.length());
    int to = Math.min(text.length(), from + removed);
    return text.substring(0, from) + inserted + text.substring(to);
  }
}
