package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuesTest {

  private static Optional<Values> at(String pointer) {
    return Values.at(
        pointer, DocumentCursor.json("{\"a\": [1, [2], {\"b/c\": true}],\n \"a~\": \"x\"}", ""));
  }

  @Test
  void valuesAreFoundByPointer() {
    assertThat(at("")).map(Values::event).contains(DocumentEvent.START_OBJECT);
    assertThat(at("/a")).map(Values::event).contains(DocumentEvent.START_ARRAY);
    assertThat(at("/a/0")).contains(new Values(DocumentEvent.NUMBER, "1", 0, 0));
    assertThat(at("/a/1/0")).contains(new Values(DocumentEvent.NUMBER, "2", 0, 0));
    assertThat(at("/a/2/b~1c")).contains(new Values(DocumentEvent.BOOLEAN, "true", 1, 17));
    assertThat(at("/a~0")).contains(new Values(DocumentEvent.STRING, "x", 2, 2));
    assertThat(at("/a/3")).isEmpty();
  }
}
