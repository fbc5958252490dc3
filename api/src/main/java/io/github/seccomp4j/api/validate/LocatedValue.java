package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * One value of a document, and where it and the name of its member stand.
 *
 * @param event what the value begins with
 * @param text its text; empty for objects and arrays
 * @param line the line of its first character
 * @param column the column of its first character
 * @param nameLine the line of the member's name; 0 for an element
 * @param nameColumn the column of the member's name; 0 for an element
 */
record LocatedValue(
    DocumentEvent event, String text, int line, int column, int nameLine, int nameColumn) {

  /**
   * Finds the values at any number of pointers in one walk; of members with one name, the last that
   * has the value.
   *
   * @return by pointer; pointers without a value are missing
   */
  static Map<String, LocatedValue> find(Collection<String> pointers, DocumentCursor cursor) {
    Search search = new Search();
    pointers.forEach(search::add);
    search.walk(cursor);
    return search.found;
  }

  // The pointers as a tree of their tokens.
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private String pointer = "";
    private boolean isWanted;
  }

  private static final class Frame {
    private final Node node;
    private final boolean isArray;
    private Node member;
    private int elements;

    Frame(Node node, boolean isArray, Node member) {
      this.node = node;
      this.isArray = isArray;
      this.member = member;
    }
  }

  private static final class Search {
    private final Map<String, LocatedValue> found = new HashMap<>();
    private final Node root = new Node();
    private final Node nothing = new Node();

    void add(String pointer) {
      Node node = root;
      for (int start = 1; start <= pointer.length(); ) {
        int slash = pointer.indexOf('/', start);
        int end = slash < 0 ? pointer.length() : slash;
        String token = pointer.substring(start, end).replace("~1", "/").replace("~0", "~");
        node = node.children.computeIfAbsent(token, key -> new Node());
        start = end + 1;
      }
      node.pointer = pointer;
      node.isWanted = true;
    }

    void walk(DocumentCursor cursor) {
      Deque<Frame> open = new ArrayDeque<>();
      int nameLine = 0;
      int nameColumn = 0;
      for (DocumentEvent event = cursor.next(); event != DocumentEvent.END; event = cursor.next()) {
        if (event == DocumentEvent.NAME) {
          Frame frame = open.getFirst();
          frame.member = child(frame.node, cursor);
          if (frame.member != nothing) {
            nameLine = cursor.line();
            nameColumn = cursor.column();
          }
          continue;
        }
        if (event == DocumentEvent.END_OBJECT || event == DocumentEvent.END_ARRAY) {
          open.pop();
          continue;
        }
        Node node = open.isEmpty() ? root : value(open.getFirst());
        boolean container =
            event == DocumentEvent.START_OBJECT || event == DocumentEvent.START_ARRAY;
        if (node.isWanted) {
          boolean named = !open.isEmpty() && !open.getFirst().isArray;
          found.put(
              node.pointer,
              new LocatedValue(
                  event,
                  container ? "" : cursor.text(),
                  cursor.line(),
                  cursor.column(),
                  named ? nameLine : 0,
                  named ? nameColumn : 0));
        }
        if (container) {
          open.push(new Frame(node, event == DocumentEvent.START_ARRAY, nothing));
        }
      }
    }

    private Node child(Node node, DocumentCursor cursor) {
      return node.children.isEmpty() ? nothing : node.children.getOrDefault(cursor.text(), nothing);
    }

    private Node value(Frame frame) {
      if (!frame.isArray) {
        return frame.member;
      }
      int element = frame.elements++;
      return frame.node.children.isEmpty()
          ? nothing
          : frame.node.children.getOrDefault(Integer.toString(element), nothing);
    }
  }
}
