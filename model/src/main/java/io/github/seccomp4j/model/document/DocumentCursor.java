package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A walk over one document, event by event, in which every event knows its place.
 *
 * <p>The same events come from JSON and from YAML (names are always strings, numbers are always in
 * JSON's grammar, aliases are resolved), so whoever reads from a cursor reads both. A new cursor
 * stands before the first event. Not thread-safe.
 *
 * <pre>{@code
 * DocumentCursor cursor = DocumentCursor.json("{\"defaultAction\": \"SCMP_ACT_LOG\"}", "audit.json");
 * while (cursor.next() != DocumentEvent.END) {
 *   if (cursor.event() == DocumentEvent.STRING) {
 *     System.out.println(cursor.line() + ":" + cursor.column() + " " + cursor.text());
 *   }
 * }
 * }</pre>
 */
public interface DocumentCursor {

  /**
   * Moves on.
   *
   * @return the event the cursor now stands on; {@link DocumentEvent#END} again and again at the
   *     end
   * @throws MalformedDocumentException if the text is malformed or beyond the limits; the finding
   *     says where and what was expected
   */
  DocumentEvent next();

  /**
   * Returns where the cursor stands.
   *
   * @return the event that {@link #next()} returned last
   * @throws IllegalStateException if the cursor has not been moved yet
   */
  DocumentEvent event();

  /**
   * Returns the text of the current event.
   *
   * @return a name or string without quotes and escapes, a number in JSON's grammar, {@code true},
   *     {@code false} or {@code null}
   * @throws IllegalStateException if the current event has no text
   */
  String text();

  /**
   * Tells whether the current name stands in the object because a YAML merge key brought it there.
   *
   * @return true for a name that an explicit member of the same object may repeat
   */
  boolean isMerged();

  /**
   * Reads the value the cursor stands on, to its last event.
   *
   * @return the whole value; of members of one name the last counts, in the place of the first
   * @throws MalformedDocumentException as {@link #next()}
   * @throws IllegalStateException if the cursor stands on no first event of a value; the message
   *     names the event
   */
  default JsonValue readValue() {
    return switch (event()) {
      case START_OBJECT -> {
        Map<String, JsonObject.Member> members = new LinkedHashMap<>();
        while (next() == DocumentEvent.NAME) {
          String name = text();
          next();
          members.put(name, new JsonObject.Member(name, readValue()));
        }
        yield new JsonObject(List.copyOf(members.values()));
      }
      case START_ARRAY -> {
        List<JsonValue> elements = new ArrayList<>();
        while (next() != DocumentEvent.END_ARRAY) {
          elements.add(readValue());
        }
        yield new JsonArray(elements);
      }
      case STRING -> new JsonString(text());
      case NUMBER -> new JsonNumber(text());
      case BOOLEAN -> new JsonBoolean(text().equals("true"));
      case NULL -> JsonNull.NULL;
      default -> throw new IllegalStateException("no value begins with " + event());
    };
  }

  /**
   * Returns the line of the current event's first character.
   *
   * @return counted from 1; 0 if the source has no lines
   */
  int line();

  /**
   * Returns the column of the current event's first character.
   *
   * @return counted from 1, in UTF-16 units for JSON and in code points for YAML; 0 if the source
   *     has no lines
   */
  int column();

  /**
   * Moves to the next document of a stream.
   *
   * @return true if there is one; the cursor then stands before its first event. Always false for
   *     JSON, which has one document. For YAML that is read as one document, true if the text goes
   *     on behind it; the cursor then stays at its end
   * @throws MalformedDocumentException as {@link #next()}
   * @throws IllegalStateException if the current document is not over
   */
  boolean nextDocument();

  /**
   * Returns what is to be said about the text as far as it has been read: what Go's decoders read
   * otherwise than it stands there.
   *
   * @return findings without pointers, such as {@code invalid-utf-8}; unmodifiable, mostly empty
   */
  default List<Finding> findings() {
    return List.of();
  }

  /**
   * Returns what the document is called.
   *
   * @return a file name in most cases; empty if it has no name
   */
  String source();

  /**
   * Starts reading JSON.
   *
   * @param text the whole document
   * @param source what the document is called; may be empty
   * @return a cursor before the first event
   * @throws MalformedDocumentException if the text is longer than the default limits allow
   */
  static DocumentCursor json(String text, String source) {
    return json(text, source, ReadLimits.DEFAULT);
  }

  /**
   * Starts reading YAML as sigs.k8s.io/yaml does, which reads the first document of a text.
   *
   * @param text the document
   * @param source what the text is called; may be empty
   * @return a cursor before the first event
   * @throws MalformedDocumentException if the text is longer than the default limits allow
   */
  static DocumentCursor yaml(String text, String source) {
    return yaml(text, source, ReadLimits.DEFAULT);
  }

  /**
   * Starts reading JSON.
   *
   * @param text the whole document
   * @param source what the document is called; may be empty
   * @param limits how large it may be
   * @return a cursor before the first event
   * @throws MalformedDocumentException if the text is longer than the limits allow
   */
  static DocumentCursor json(String text, String source, ReadLimits limits) {
    return JsonInput.of(text, source, limits).cursor(Severity.WARNING);
  }

  /**
   * Starts reading YAML as sigs.k8s.io/yaml does, which reads the first document of a text.
   *
   * @param text the document
   * @param source what the text is called; may be empty
   * @param limits how large it may be
   * @return a cursor before the first event of the first document
   * @throws MalformedDocumentException if the text is longer than the limits allow
   */
  static DocumentCursor yaml(String text, String source, ReadLimits limits) {
    return YamlCursor.of(text, source, limits);
  }

  /**
   * Starts reading a stream of YAML documents as kubectl and the API server's clients do: lines
   * that begin with three dashes separate the documents, and of what stands between two of them the
   * first document is read (k8s.io/apimachinery, pkg/util/yaml, YAMLReader).
   *
   * @param text any number of documents; a text without any is read as an empty document
   * @param source what the text is called; may be empty
   * @param limits how large it may be and how many documents it may hold
   * @return a cursor before the first event of the first document
   * @throws MalformedDocumentException if the text is longer than the limits allow
   */
  static DocumentCursor yamlStream(String text, String source, ReadLimits limits) {
    return YamlCursor.stream(text, source, limits, Severity.WARNING);
  }
}
