package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCursorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": [1, -2.5, true, false, null, \"t\\n\"], \"b\": {}, \"c\": []}",
        "[]",
        "\"text\"",
        "18446744073709551615",
        "null"
      })
  void aWholeValueIsReadFromJsonAsFromYaml(String text) {
    DocumentCursor json = DocumentCursor.json(text, "");
    json.next();
    DocumentCursor yaml = DocumentCursor.yaml(text, "");
    yaml.next();

    assertThat(json.readValue()).isEqualTo(yaml.readValue());
    assertThat(json.next()).isEqualTo(DocumentEvent.END);
    assertThat(yaml.next()).isEqualTo(DocumentEvent.END);
  }

  @Test
  void aValueInsideIsReadToItsEnd() {
    DocumentCursor cursor = DocumentCursor.json("{\"a\": {\"b\": [1]}, \"c\": 2}", "");
    cursor.next();
    cursor.next();
    cursor.next();

    assertThat(cursor.readValue()).hasToString("{\"b\":[1]}");
    assertThat(cursor.next()).isEqualTo(DocumentEvent.NAME);
    assertThat(cursor.text()).isEqualTo("c");
  }

  @Test
  void ofMembersOfOneNameTheLastCounts() {
    DocumentCursor cursor = DocumentCursor.json("{\"a\": 1, \"b\": 2, \"a\": 3}", "");
    cursor.next();

    assertThat(cursor.readValue()).hasToString("{\"a\":3,\"b\":2}");
  }

  @Test
  void noValueBeginsWithAName() {
    DocumentCursor cursor = DocumentCursor.json("{\"a\": 1}", "");
    cursor.next();
    cursor.next();

    assertThatIllegalStateException()
        .isThrownBy(cursor::readValue)
        .withMessage("no value begins with NAME");
  }
}
