package io.github.seccomp4j.api.internal;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.DocumentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small JSON text as one value: a line of a log, or what this library has written itself. */
public final class JsonTree {

  private JsonTree() {}

  /**
   * Reads a text.
   *
   * @param text one JSON value; of members with one name the last counts
   * @return the value
   * @throws IllegalArgumentException if it is no JSON or beyond the limits of documents; the
   *     message says what is wrong and where
   */
  public static JsonValue read(String text) {
    try {
      DocumentCursor cursor = DocumentCursor.json(text, "");
      cursor.next();
      JsonValue value = value(cursor);
      if (cursor.next() != DocumentEvent.END) {
        throw new IllegalArgumentException("expected the end, found " + cursor.event());
      }
      return value;
    } catch (DocumentException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static JsonValue value(DocumentCursor cursor) {
    return switch (cursor.event()) {
      case START_OBJECT -> {
        Map<String, JsonObject.Member> members = new LinkedHashMap<>();
        while (cursor.next() == DocumentEvent.NAME) {
          String name = cursor.text();
          cursor.next();
          members.put(name, new JsonObject.Member(name, value(cursor)));
        }
        yield new JsonObject(List.copyOf(members.values()));
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
