package io.github.seccomp4j.api.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.model.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": [1, -2.5e3, true, false, null, \"t\\u00e9\\n\"], \"b\": {}, \"c\": []}",
        "[]",
        "\"text\"",
        "18446744073709551615",
        " null "
      })
  void aTextIsReadAsItIs(String text) {
    assertThat(JsonTree.read(JsonTree.read(text).toString())).isEqualTo(JsonTree.read(text));
  }

  @Test
  void ofTwoMembersTheLastCounts() {
    assertThat(JsonTree.read("{\"a\": \"1\", \"b\": null, \"a\": \"2\"}"))
        .isInstanceOfSatisfying(
            JsonObject.class,
            object -> {
              assertThat(object.members()).hasSize(2);
              assertThat(object.getString("a")).contains("2");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\"}", "[1,]", "nul", "{} x", "{'a': 1}"})
  void whatIsNoJsonIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonTree.read(text));
  }
}
