package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import java.math.BigDecimal;

/** Whole documents as values, and when two of them say the same. */
final class JsonTrees {

  private JsonTrees() {}

  /**
   * Reads the current document of a cursor to its end.
   *
   * @throws io.github.seccomp4j.model.document.MalformedDocumentException if the text is malformed
   */
  static JsonValue read(DocumentCursor cursor) {
    cursor.next();
    JsonValue value = cursor.readValue();
    if (cursor.next() != DocumentEvent.END) {
      throw new IllegalStateException("expected the end, found " + cursor.event());
    }
    return value;
  }

  /** Tells whether two values are equal: members in any order, numbers as numbers. */
  static boolean areEqual(JsonValue one, JsonValue other) {
    if (one instanceof JsonObject a && other instanceof JsonObject b) {
      return a.members().size() == b.members().size()
          && a.members().stream()
              .allMatch(
                  member ->
                      b.get(member.name())
                          .filter(value -> areEqual(member.value(), value))
                          .isPresent());
    }
    if (one instanceof JsonArray a && other instanceof JsonArray b) {
      if (a.elements().size() != b.elements().size()) {
        return false;
      }
      for (int i = 0; i < a.elements().size(); i++) {
        if (!areEqual(a.elements().get(i), b.elements().get(i))) {
          return false;
        }
      }
      return true;
    }
    if (one instanceof JsonNumber a && other instanceof JsonNumber b) {
      return areEqual(a, b);
    }
    return one.equals(other);
  }

  // Numbers with a fraction are doubles to Go, however many digits somebody writes.
  private static boolean areEqual(JsonNumber one, JsonNumber other) {
    BigDecimal a = new BigDecimal(one.literal());
    BigDecimal b = new BigDecimal(other.literal());
    boolean integers = one.isInteger() && other.isInteger();
    return a.compareTo(b) == 0 || (!integers && a.doubleValue() == b.doubleValue());
  }
}
