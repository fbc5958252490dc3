package io.github.seccomp4j.conformance.documents;

import static io.github.seccomp4j.conformance.documents.BadInput.yaml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents in YAML that are deep, long, many, or grow when they are read. */
final class LargeYaml {

  private static final int FLOW_LEVELS = 100_000;
  private static final int BLOCK_LEVELS = 3_000;
  private static final String LETTERS = "abcdefghij";

  static final List<BadInput> ALL =
      List.of(
          yaml("50_billion_laughs", "aliases of aliases, nine at each level", LargeYaml::laughs),
          yaml(
              "52_deep_flow",
              "100,000 lists in each other",
              () -> "x: " + "[".repeat(FLOW_LEVELS) + "]".repeat(FLOW_LEVELS)),
          yaml("53_deep_block", "3,000 mappings in each other", LargeYaml::deepBlock),
          yaml("61_big_scalar", "a word of 20 MB", () -> "kind: " + "A".repeat(20_000_000) + "\n"),
          yaml("62_many_anchors", "200,000 anchors", LargeYaml::anchors),
          yaml("72_long_key_simple", "a key of 2,000 letters", () -> "k".repeat(2_000) + ": v\n"),
          yaml(
              "97_merged_laughs",
              "merge keys of merge keys, nine at each level",
              LargeYaml::mergedLaughs),
          yaml(
              "98_many_documents",
              "20,000 documents",
              () -> "defaultAction: x\n---\n".repeat(20_000)));

  private LargeYaml() {}

  private static String laughs() {
    StringBuilder text = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < LETTERS.length(); i++) {
      char letter = LETTERS.charAt(i);
      String alias = "*" + LETTERS.charAt(i - 1);
      text.append(letter).append(": &").append(letter).append(" [");
      text.append((alias + ",").repeat(8)).append(alias).append("]\n");
    }
    return text.toString();
  }

  private static String mergedLaughs() {
    StringBuilder text = new StringBuilder("a: &a {x: 1}\n");
    for (int i = 1; i < LETTERS.length(); i++) {
      char letter = LETTERS.charAt(i);
      String alias = "*" + LETTERS.charAt(i - 1);
      text.append(letter).append(": &").append(letter).append(" {<<: [");
      text.append((alias + ",").repeat(8)).append(alias).append("]}\n");
    }
    return text.toString();
  }

  private static String deepBlock() {
    return IntStream.range(0, BLOCK_LEVELS)
        .mapToObj(level -> " ".repeat(level) + "k:\n")
        .collect(Collectors.joining());
  }

  private static String anchors() {
    return IntStream.range(0, 200_000)
        .mapToObj(i -> "k" + i + ": &a" + i + " " + i + "\n")
        .collect(Collectors.joining());
  }
}
