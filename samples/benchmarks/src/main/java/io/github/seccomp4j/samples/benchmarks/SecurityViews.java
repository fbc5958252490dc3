package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.ReadLimits;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader of manifests takes from them: of every document what says who it is, and every
 * value of every security context with its place.
 */
final class SecurityViews {

  /**
   * A value of a security context.
   *
   * @param name the member it belongs to
   * @param value as JSON writes it, without quotes
   * @param line counted from 1, over the whole stream
   * @param column counted from 1
   */
  record Located(String name, String value, int line, int column) {}

  private final DocumentCursor cursor;
  private final List<Located> found = new ArrayList<>();

  private SecurityViews(DocumentCursor cursor) {
    this.cursor = cursor;
  }

  static List<Located> of(String stream) {
    SecurityViews views =
        new SecurityViews(DocumentCursor.yamlStream(stream, "all.yaml", ReadLimits.DEFAULT));
    do {
      views.document();
    } while (views.cursor.nextDocument());
    return views.found;
  }

  private void document() {
    int depth = 0;
    int contextDepth = Integer.MAX_VALUE;
    String name = "";
    for (DocumentEvent event = cursor.next(); event != DocumentEvent.END; event = cursor.next()) {
      switch (event) {
        case NAME -> name = cursor.text();
        case START_OBJECT, START_ARRAY -> {
          depth++;
          if (contextDepth == Integer.MAX_VALUE && name.equals("securityContext")) {
            contextDepth = depth;
          }
        }
        case END_OBJECT, END_ARRAY -> {
          if (depth == contextDepth) {
            contextDepth = Integer.MAX_VALUE;
            name = "";
          }
          depth--;
        }
        default -> {
          if (depth >= contextDepth || isIdentity(depth, name)) {
            found.add(new Located(name, cursor.text(), cursor.line(), cursor.column()));
          }
        }
      }
    }
  }

  private static boolean isIdentity(int depth, String name) {
    return (depth == 1 && (name.equals("apiVersion") || name.equals("kind")))
        || (depth == 2 && (name.equals("name") || name.equals("namespace")));
  }
}
