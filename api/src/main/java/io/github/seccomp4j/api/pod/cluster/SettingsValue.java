package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a small document, with its place.
 *
 * @param sort the event that began it
 * @param text the text of a scalar; empty for others
 * @param members of an object, the last of each name
 * @param elements of an array
 * @param location its place
 */
record SettingsValue(
    DocumentEvent sort,
    String text,
    Map<String, SettingsValue> members,
    List<SettingsValue> elements,
    Location location) {

  /** Reads the document a new cursor stands before. */
  static SettingsValue read(DocumentCursor cursor) {
    cursor.next();
    SettingsValue value = value(cursor, "");
    cursor.next();
    return value;
  }

  private static SettingsValue value(DocumentCursor cursor, String pointer) {
    DocumentEvent sort = cursor.event();
    Location location = new Location(cursor.source(), pointer, cursor.line(), cursor.column());
    Map<String, SettingsValue> members = new LinkedHashMap<>();
    List<SettingsValue> elements = new ArrayList<>();
    String text = "";
    switch (sort) {
      case START_OBJECT -> {
        while (cursor.next() == DocumentEvent.NAME) {
          String name = cursor.text();
          String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
          cursor.next();
          members.put(name, value(cursor, below));
        }
      }
      case START_ARRAY -> {
        while (cursor.next() != DocumentEvent.END_ARRAY) {
          elements.add(value(cursor, pointer + "/" + elements.size()));
        }
      }
      case STRING, NUMBER, BOOLEAN -> text = cursor.text();
      default -> {
        // null, or nothing at all
      }
    }
    return new SettingsValue(sort, text, members, elements, location);
  }
}
