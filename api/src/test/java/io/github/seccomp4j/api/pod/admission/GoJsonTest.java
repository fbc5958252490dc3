package io.github.seccomp4j.api.pod.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoJsonTest {

  @Test
  void escapesWhatHtmlCouldTakeForItsOwn() {
    assertThat(GoJson.of(new JsonString("<a&b>\n\u0001\u2028\"")))
        .isEqualTo("\"\\u003ca\\u0026b\\u003e\\n\\u0001\\u2028\\\"\"");
  }

  @Test
  void writesWholeValues() {
    JsonObject value =
        JsonObject.of("Add", new JsonArray(List.of(new JsonString("<"), JsonNull.NULL)))
            .with("Drop", new JsonBoolean(true));
    assertThat(GoJson.of(value)).isEqualTo("{\"Add\":[\"\\u003c\",null],\"Drop\":true}");
  }
}
