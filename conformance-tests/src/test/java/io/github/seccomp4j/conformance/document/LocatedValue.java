package io.github.seccomp4j.conformance.document;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A value of a text and where it stands, found by a walk over the events.
 *
 * @param pointer its JSON pointer
 * @param event its first event
 * @param line its line, counted from 1
 * @param column its column, counted from 1 as the cursor counts
 * @param endLine the line of a container's last character, else that of the value
 * @param endColumn the column of a container's last character, else that of the value
 */
record LocatedValue(
    String pointer, DocumentEvent event, int line, int column, int endLine, int endColumn) {

  private static final class Open {
    private final String pointer;
    private final DocumentEvent event;
    private final int line;
    private final int column;
    private String name = "";
    private int elements;

    Open(String pointer, DocumentCursor at) {
      this.pointer = pointer;
      this.event = at.event();
      this.line = at.line();
      this.column = at.column();
    }

    String next() {
      return pointer
          + "/"
          + (event == DocumentEvent.START_ARRAY
              ? Integer.toString(elements++)
              : name.replace("~", "~0").replace("/", "~1"));
    }
  }

  static List<LocatedValue> all(DocumentCursor cursor) {
    List<LocatedValue> values = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    while (cursor.next() != DocumentEvent.END) {
      switch (cursor.event()) {
        case NAME -> open.element().name = cursor.text();
        case START_OBJECT, START_ARRAY ->
            open.push(new Open(open.isEmpty() ? "" : open.element().next(), cursor));
        case END_OBJECT, END_ARRAY -> {
          Open closed = open.pop();
          values.add(
              new LocatedValue(
                  closed.pointer,
                  closed.event,
                  closed.line,
                  closed.column,
                  cursor.line(),
                  cursor.column()));
        }
        default ->
            values.add(
                new LocatedValue(
                    open.isEmpty() ? "" : open.element().next(),
                    cursor.event(),
                    cursor.line(),
                    cursor.column(),
                    cursor.line(),
                    cursor.column()));
      }
    }
    return values;
  }
}
