package io.github.seccomp4j.conformance.pod;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import java.util.ArrayList;
import java.util.List;

/** Manifests as trees. */
final class ManifestText {

  private ManifestText() {}

  static JsonValue tree(String yaml) {
    DocumentCursor cursor = DocumentCursor.yaml(yaml, "");
    cursor.next();
    return value(cursor);
  }

  private static JsonValue value(DocumentCursor cursor) {
    return switch (cursor.event()) {
      case START_OBJECT -> {
        List<JsonObject.Member> members = new ArrayList<>();
        while (cursor.next() == DocumentEvent.NAME) {
          String name = cursor.text();
          cursor.next();
          members.add(new JsonObject.Member(name, value(cursor)));
        }
        yield new JsonObject(members);
      }
      case START_ARRAY -> {
        List<JsonValue> elements = new ArrayList<>();
        while (cursor.next() != DocumentEvent.END_ARRAY) {
          elements.add(value(cursor));
        }
        yield new JsonArray(elements);
      }
      case STRING -> new JsonString(cursor.text());
      case NUMBER -> new JsonNumber(cursor.text());
      case BOOLEAN -> new JsonBoolean(cursor.text().equals("true"));
      default -> JsonNull.NULL;
    };
  }
}
