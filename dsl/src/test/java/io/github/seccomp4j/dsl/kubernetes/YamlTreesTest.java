package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreesTest {

  private static String json(String yaml) {
    return YamlTrees.read("test", yaml).stream()
        .map(document -> document.root().toString())
        .reduce("", (a, b) -> a + b);
  }

  @Test
  void everyDocumentIsReadWithItsLine() {
    assertThat(YamlTrees.read("test", "# x\na: 1\n---\n\nb: [yes, \"yes\", !!str 1, 017]\n"))
        .extracting(YamlTrees.Tree::line, document -> document.root().toString())
        .containsExactly(tuple(2, "{\"a\":1}"), tuple(5, "{\"b\":[true,\"yes\",\"1\",15]}"));
  }

  @Test
  void keysThatAreNoStringsAreReadAsKubernetesReadsThem() {
    assertThat(json("{1: a, yes: b, 0x1f: c, 1.5: d}"))
        .isEqualTo("{\"1\":\"a\",\"true\":\"b\",\"31\":\"c\",\"1.5\":\"d\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{a: &x {b: 1}, c: *x} | {\"a\":{\"b\":1},\"c\":{\"b\":1}}",
        "{a: &x {b: 1, c: 2}, d: {<<: *x, c: 3}} | {\"a\":{\"b\":1,\"c\":2},\"d\":{\"c\":3,\"b\":1}}",
        "{\"<<\": 1} | {\"<<\":1}",
      })
  void aliasesAreFollowedAndMergeKeysMerged(String yaml, String json) throws Exception {
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
    assertThat(mapper.readTree(json(yaml))).isEqualTo(mapper.readTree(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{a: 1, b: 2, a: 3} | test:1:14: duplicate key \"a\"",
        "{yes: 1, on: 2} | test:1:10: duplicate key \"true\"",
        "a: b: c | test:1:5: ",
        "{a: [} | test:1:6: ",
        "{a: *x} | test:1:5: ",
        "{a: .nan} | test:1:5: ",
      })
  void refusalsSayWhereAndWhy(String yaml, String message) {
    assertThatThrownBy(() -> YamlTrees.read("test", yaml))
        .isInstanceOf(ManifestException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> json("[".repeat(100_000)))
        .isInstanceOf(ManifestException.class)
        .hasMessageStartingWith("test:1:");
  }
}
