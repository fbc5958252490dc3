package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values from a cursor: notes every value's place, and every problem instead of
 * throwing at the first. It always stands on a value; reading a value moves to its last event.
 */
final class ValueReader {

  private final DocumentCursor cursor;
  private final ReadMode mode;
  private final LocationIndex locations;
  private final List<Finding> findings = new ArrayList<>();
  private final ArrayList<Frame> frames = new ArrayList<>();
  private int depth;
  private int node;

  ValueReader(DocumentCursor cursor, ReadMode mode) {
    this.cursor = cursor;
    this.mode = mode;
    this.locations = new LocationIndex(cursor.source());
  }

  /** Moves to the document's value. */
  void start() {
    cursor.next();
    node = locations.addRoot(cursor.line(), cursor.column());
  }

  List<Finding> findings() {
    return findings;
  }

  LocationIndex locations() {
    return locations;
  }

  DocumentEvent event() {
    return cursor.event();
  }

  String text() {
    return cursor.text();
  }

  // ---- objects and arrays -------------------------------------------------------------------

  /** Enters an object; anything else is a problem, is skipped, and gives false. */
  boolean startObject() {
    return startContainer(DocumentEvent.START_OBJECT, "an object");
  }

  /** Enters an array; anything else is a problem, is skipped, and gives false. */
  boolean startArray() {
    return startContainer(DocumentEvent.START_ARRAY, "an array");
  }

  private boolean startContainer(DocumentEvent wanted, String expected) {
    if (cursor.event() != wanted) {
      wrongType(expected);
      return false;
    }
    if (depth == frames.size()) {
      frames.add(new Frame());
    }
    frames.get(depth++).enter(node);
    return true;
  }

  /**
   * Moves to the next member's value and returns its name, or leaves the object and returns null.
   */
  @Nullable String nextMember() {
    Frame frame = frames.get(depth - 1);
    if (cursor.next() == DocumentEvent.END_OBJECT) {
      node = frame.node;
      depth--;
      return null;
    }
    String name = cursor.text();
    cursor.next();
    node = locations.addMember(frame.node, name, cursor.line(), cursor.column());
    if (!cursor.isMerged() && !frame.addName(name)) {
      note(
          "duplicate-member",
          mode.severityOfOddities(),
          "the member \"" + name + "\" occurs again; the last one counts",
          "each member once");
    }
    return name;
  }

  /** Moves to the next element, or leaves the array and returns false. */
  boolean nextElement() {
    Frame frame = frames.get(depth - 1);
    if (cursor.next() == DocumentEvent.END_ARRAY) {
      node = frame.node;
      depth--;
      return false;
    }
    node = locations.addElement(frame.node, frame.elements++, cursor.line(), cursor.column());
    return true;
  }

  // ---- scalars ------------------------------------------------------------------------------

  /** Reads a string; anything else is a problem, is skipped, and gives the empty text. */
  String string() {
    if (cursor.event() == DocumentEvent.STRING) {
      return cursor.text();
    }
    wrongType("a string");
    return "";
  }

  /** Reads a boolean; anything else is a problem, is skipped, and gives false. */
  boolean bool() {
    if (cursor.event() == DocumentEvent.BOOLEAN) {
      return cursor.text().equals("true");
    }
    wrongType("a boolean");
    return false;
  }

  /** Reads an unsigned 64-bit number; anything else is a problem, is skipped, and gives empty. */
  OptionalLong unsigned() {
    return integer("an unsigned 64-bit number", true);
  }

  /** Reads a signed 64-bit number; anything else is a problem, is skipped, and gives empty. */
  OptionalLong signed() {
    return integer("a signed 64-bit number", false);
  }

  private OptionalLong integer(String expected, boolean unsigned) {
    if (cursor.event() != DocumentEvent.NUMBER) {
      wrongType(expected);
      return OptionalLong.empty();
    }
    String literal = cursor.text();
    try {
      // "-0" is a number that Go's decoder refuses for an unsigned field, as Java's parser does.
      return OptionalLong.of(unsigned ? Long.parseUnsignedLong(literal) : Long.parseLong(literal));
    } catch (NumberFormatException e) {
      String shown = literal.length() <= 40 ? literal : literal.substring(0, 40) + "…";
      note("number-out-of-range", Severity.ERROR, "found the number " + shown, expected);
      return OptionalLong.empty();
    }
  }

  // ---- problems -----------------------------------------------------------------------------

  /** Skips the current value, whatever it is. */
  void skip() {
    int open = 0;
    DocumentEvent event = cursor.event();
    while (true) {
      switch (event) {
        case START_OBJECT, START_ARRAY -> open++;
        case END_OBJECT, END_ARRAY -> open--;
        default -> {}
      }
      if (open == 0) {
        return;
      }
      event = cursor.next();
    }
  }

  private void wrongType(String expected) {
    note("wrong-type", Severity.ERROR, "found " + cursor.event().asFound(), expected);
    skip();
  }

  /** Notes something about the current value. */
  void note(String code, Severity severity, String message) {
    noteAt(node, code, severity, message, Optional.empty(), Optional.empty());
  }

  /** Notes something about the current value, and what would have been right. */
  void note(String code, Severity severity, String message, String expected) {
    noteAt(node, code, severity, message, Optional.of(expected), Optional.empty());
  }

  /** Notes something about a value read before; see {@link #mark()}. */
  void noteAt(
      int where,
      String code,
      Severity severity,
      String message,
      Optional<String> expected,
      Optional<String> fix) {
    findings.add(
        Finding.builder()
            .code(code)
            .severity(severity)
            .message(message)
            .location(locations.locationOf(where))
            .expected(expected)
            .fix(fix)
            .build());
  }

  /** Remembers the current value for {@link #noteAt}. */
  int mark() {
    return node;
  }

  ReadMode mode() {
    return mode;
  }

  /** What is known of an object or array that has been entered; reused level by level. */
  private static final class Frame {
    private int node;
    private int elements;
    private final MemberNames names = new MemberNames();

    void enter(int enteredNode) {
      node = enteredNode;
      elements = 0;
      names.clear();
    }

    boolean addName(String name) {
      return names.add(name);
    }
  }
}
