package io.github.seccomp4j.api.internal;

import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.DocumentException;

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
      JsonValue value = cursor.readValue();
      if (cursor.next() != DocumentEvent.END) {
        throw new IllegalArgumentException("expected the end, found " + cursor.event());
      }
      return value;
    } catch (DocumentException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
