package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One value of a JSON text and the name of the member that holds it.
 *
 * @param event what the value begins with
 * @param text its text; empty for objects and arrays
 * @param nameLine the line of the member's name; 0 for an element
 * @param nameColumn the column of the member's name; 0 for an element
 */
record Values(DocumentEvent event, String text, int nameLine, int nameColumn) {

  /** Finds the last value at a pointer. */
  static Optional<Values> at(String pointer, DocumentCursor cursor) {
    List<String> path = new ArrayList<>();
    List<Integer> elements = new ArrayList<>();
    int line = 0;
    int column = 0;
    Values found = null;
    for (DocumentEvent event = cursor.next(); event != DocumentEvent.END; event = cursor.next()) {
      if (event == DocumentEvent.NAME) {
        path.set(path.size() - 1, cursor.text().replace("~", "~0").replace("/", "~1"));
        line = cursor.line();
        column = cursor.column();
        continue;
      }
      if (event == DocumentEvent.END_OBJECT || event == DocumentEvent.END_ARRAY) {
        path.remove(path.size() - 1);
        elements.remove(elements.size() - 1);
        continue;
      }
      int last = path.size() - 1;
      if (last >= 0 && elements.get(last) >= 0) {
        path.set(last, elements.get(last).toString());
        elements.set(last, elements.get(last) + 1);
        line = 0;
        column = 0;
      }
      boolean container = event == DocumentEvent.START_OBJECT || event == DocumentEvent.START_ARRAY;
      if (isAt(path, pointer)) {
        found = new Values(event, container ? "" : cursor.text(), line, column);
      }
      if (container) {
        path.add("");
        elements.add(event == DocumentEvent.START_ARRAY ? 0 : -1);
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isAt(List<String> path, String pointer) {
    return path.isEmpty() ? pointer.isEmpty() : pointer.equals("/" + String.join("/", path));
  }
}
