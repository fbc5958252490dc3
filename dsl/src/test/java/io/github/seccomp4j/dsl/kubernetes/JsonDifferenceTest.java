package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDifferenceTest {

  private static final JsonValue A = new JsonString("a");
  private static final JsonValue B = new JsonString("b");
  private static final JsonValue YES = new JsonBoolean(true);

  private static List<String> patch(JsonValue before, JsonValue after) {
    return JsonDifference.between(before, after).stream()
        .map(difference -> difference.toPatchOperation().toString())
        .toList();
  }

  @Test
  void equalValuesDoNotDiffer() {
    assertThat(patch(JsonObject.of("x", A), JsonObject.of("x", A))).isEmpty();
  }

  @Test
  void membersAreReplacedRemovedAndAdded() {
    assertThat(
            patch(
                JsonObject.of("x", JsonObject.of("y", A)).with("gone", YES),
                JsonObject.of("x", JsonObject.of("y", B)).with("new/~", YES)))
        .containsExactly(
            "{\"op\":\"replace\",\"path\":\"/x/y\",\"value\":\"b\"}",
            "{\"op\":\"remove\",\"path\":\"/gone\"}",
            "{\"op\":\"add\",\"path\":\"/new~1~0\",\"value\":true}");
  }

  @Test
  void listsOfAsManyObjectsAreComparedOneByOne() {
    assertThat(
            patch(
                JsonArray.of(JsonObject.of("x", A), JsonObject.of("x", A)),
                JsonArray.of(JsonObject.of("x", A), JsonObject.of("x", B))))
        .containsExactly("{\"op\":\"replace\",\"path\":\"/1/x\",\"value\":\"b\"}");
  }

  @Test
  void otherListsAreReplaced() {
    assertThat(
            patch(JsonObject.of("l", JsonArray.of(A, B)), JsonObject.of("l", JsonArray.of(B, B))))
        .containsExactly("{\"op\":\"replace\",\"path\":\"/l\",\"value\":[\"b\",\"b\"]}");
    assertThat(
            patch(
                JsonObject.of("l", JsonArray.of(JsonObject.EMPTY)),
                JsonObject.of("l", new JsonArray(List.of()))))
        .containsExactly("{\"op\":\"replace\",\"path\":\"/l\",\"value\":[]}");
  }
}
