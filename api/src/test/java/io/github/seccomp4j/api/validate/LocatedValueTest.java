package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocatedValueTest {

  private static Map<String, LocatedValue> find(String json, String... pointers) {
    return LocatedValue.find(List.of(pointers), DocumentCursor.json(json, ""));
  }

  @Test
  void valuesAreFoundByPointersInOneWalk() {
    Map<String, LocatedValue> found =
        find(
            "{\"a\": [1, [2], {\"b/c\": true}],\n \"a~\": \"x\"}",
            "",
            "/a",
            "/a/0",
            "/a/1/0",
            "/a/2/b~1c",
            "/a~0",
            "/a/3",
            "/a/0/0",
            "/b");
    assertThat(found)
        .containsOnly(
            Map.entry("", new LocatedValue(DocumentEvent.START_OBJECT, "", 1, 1, 0, 0)),
            Map.entry("/a", new LocatedValue(DocumentEvent.START_ARRAY, "", 1, 7, 1, 2)),
            Map.entry("/a/0", new LocatedValue(DocumentEvent.NUMBER, "1", 1, 8, 0, 0)),
            Map.entry("/a/1/0", new LocatedValue(DocumentEvent.NUMBER, "2", 1, 12, 0, 0)),
            Map.entry("/a/2/b~1c", new LocatedValue(DocumentEvent.BOOLEAN, "true", 1, 24, 1, 17)),
            Map.entry("/a~0", new LocatedValue(DocumentEvent.STRING, "x", 2, 8, 2, 2)));
  }

  @Test
  void theLastMemberOfANameIsFound() {
    assertThat(find("{\"a\": 1, \"a\": 2}", "/a").values())
        .extracting(LocatedValue::text)
        .containsExactly("2");
  }

  @Test
  void nestingCostsNothing() {
    String deep = "[".repeat(900) + "1" + "]".repeat(900);
    assertThat(find(deep, "/0".repeat(900)))
        .containsOnlyKeys("/0".repeat(900))
        .allSatisfy((pointer, value) -> assertThat(value.text()).isEqualTo("1"));
  }
}
