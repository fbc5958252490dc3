package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlWriterTest {

  private static String yaml(String json) throws JsonProcessingException {
    return YamlWriter.write(new ObjectMapper().readTree(json.replace('\'', '"')));
  }

  @Test
  void listsStandAtTheIndentationOfTheirParent() throws JsonProcessingException {
    assertThat(yaml("{'a':{'b':[{'c':1,'d':[2,3]},[4,[5]],{},[]]},'e':'f'}"))
        .isEqualTo(
            """
            a:
              b:
              - c: 1
                d:
                - 2
                - 3
              - - 4
                - - 5
              - {}
              - []
            e: f
            """);
  }

  @Test
  void textOfSeveralLinesIsALiteralBlock() {
    ObjectNode text = ExactNumbers.NODES.objectNode();
    text.put("one", "a\nb\n").put("none", "a\n\nb").put("more", "a\nb\n\n\n").put("last", "x");
    assertThat(YamlWriter.write(text))
        .isEqualTo("one: |\n  a\n  b\nnone: |-\n  a\n\n  b\nmore: |+\n  a\n  b\n\n\nlast: x\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain,plain",
        "-text=just made some syscalls!,-text=just made some syscalls!",
        "./profiles,./profiles",
        "kindest/node:v1@sha256:0a,kindest/node:v1@sha256:0a",
        "true,\"true\"",
        "1_000,\"1_000\"",
        "0x1f,\"0x1f\"",
        "2001-01-01,\"2001-01-01\"",
        "a: b,'a: b'",
        "a:,'a:'",
        "a #b,'a #b'",
        "*x,'*x'",
        "- x,'- x'",
        "---,'---'",
        " a,' a'",
        "a ,'a '",
        "it's,it's",
        "'tis: so,'''tis: so'",
        "{x},'{x}'",
        "a\tb,\"a\\tb\"",
        "\u0085,\"\\u0085\"",
        "\ufeff\"\\,\"\\ufeff\\\"\\\\\"",
        "日本 \ud83d\ude00,日本 \ud83d\ude00",
      })
  void stringsAreQuotedOnlyWhereNeeded(String text, String scalar) {
    assertThat(YamlWriter.scalar(text)).isEqualTo(scalar);
  }

  @Test
  void textThatABlockWouldSpoilIsQuoted() {
    for (String text : new String[] {"\n", "\na", " a\nb", "a \nb", "a\nb ", "a\n\tb", "a\r\nb"}) {
      assertThat(YamlWriter.write(ExactNumbers.NODES.objectNode().put("k", text)))
          .startsWith("k: \"")
          .hasLineCount(1);
    }
  }

  @Test
  void exponentsAreReadAsNumbersByEveryReader() {
    ObjectNode numbers = ExactNumbers.NODES.objectNode();
    numbers.put("a", 1e300).put("b", -1.5e-9).put("c", 0.25);
    assertThat(YamlWriter.write(numbers)).isEqualTo("a: 1.0e+300\nb: -1.5e-9\nc: 0.25\n");
  }

  @Test
  void longKeysAreExplicit() {
    String key = "k".repeat(2000);
    ObjectNode tree = ExactNumbers.NODES.objectNode();
    tree.putObject(key).put("a", 1);
    tree.putArray(key + "2").add(1);
    tree.put(key + "3", "x");
    assertThat(YamlWriter.write(tree)).startsWith("? " + key + "\n:\n  a: 1\n? ");
    assertThat(YamlTrees.read("test", YamlWriter.write(tree)).get(0).root()).isEqualTo(tree);
  }

  @Test
  void whatIsWrittenIsReadEqual() {
    Random random = new Random(20_261_125);
    for (int i = 0; i < 3000; i++) {
      ObjectNode tree = ExactNumbers.NODES.objectNode();
      tree.set("v", node(random, 0));
      String yaml = YamlWriter.write(tree);
      assertThat(YamlTrees.read("test", yaml))
          .as(yaml)
          .singleElement()
          .extracting(YamlTrees.Tree::root)
          .isEqualTo(tree);
    }
  }

  private static final String[] FRAGMENTS = {
    "y",
    "no",
    "~",
    "0",
    "1",
    "_",
    ".",
    ":",
    " ",
    "-",
    "+",
    "e",
    "0x",
    "#",
    "'",
    "\"",
    "\\",
    "\n",
    "\n\n",
    "\t",
    "{",
    "[",
    ",",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "?",
    "=",
    "<<",
    "a",
    "2001-01-01",
    "é",
    "\ud83d\ude00",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\r",
    "\u3000",
    "---",
    "\u0007"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
    }
    return text.toString();
  }

  private static JsonNode node(Random random, int depth) {
    return switch (random.nextInt(depth > 4 ? 5 : 8)) {
      case 0 -> ExactNumbers.NODES.numberNode(new BigInteger(random.nextInt(64), random));
      case 1 -> ExactNumbers.NODES.numberNode(random.nextInt() + 0.125);
      case 2 -> ExactNumbers.NODES.booleanNode(random.nextBoolean());
      case 3, 4 -> ExactNumbers.NODES.textNode(text(random));
      case 5 -> ExactNumbers.NODES.nullNode();
      case 6 -> {
        var elements = ExactNumbers.NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          elements.add(node(random, depth + 1));
        }
        yield elements;
      }
      default -> {
        ObjectNode members = ExactNumbers.NODES.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          members.set(text(random), node(random, depth + 1));
        }
        yield members;
      }
    };
  }
}
