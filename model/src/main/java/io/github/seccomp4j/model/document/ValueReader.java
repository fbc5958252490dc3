package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values from a cursor: counts every value, so that its place can be found afterwards,
 * and notes every problem instead of throwing at the first. It always stands on a value; reading a
 * value moves to its last event.
 */
final class ValueReader {

  /** What {@link #nextMember} returns at the end of an object. */
  static final int OVER = -2;

  // A manifest is stored in 1.5 MiB; a list of ten thousand of them has its places in memory.
  private static final int MOST_INDEXED = 2_000_000;

  private final DocumentCursor cursor;
  private final @Nullable JsonCursor json;
  private final ReadMode mode;
  private final Notes notes = new Notes();
  // Filled while reading where the document cannot be walked twice, null where it can.
  private final @Nullable LocationIndex places;
  private Frame[] frames = {new Frame(), new Frame(), new Frame(), new Frame()};
  private int mostPlaces = Integer.MAX_VALUE;
  private int depth;
  private int lastNode;
  private int node;
  // The known member moved to last and the type that knows it, or the name that no type knows.
  private int memberIndex = TypeMembers.UNKNOWN;
  private TypeMembers memberOf = TypeMembers.NONE;
  private String otherName = "";
  private boolean hasRepeated;

  /** Starts reading a document that can be walked again. */
  ValueReader(DocumentCursor cursor, ReadMode mode) {
    this(cursor, mode, null);
  }

  private ValueReader(DocumentCursor cursor, ReadMode mode, @Nullable LocationIndex places) {
    this.cursor = cursor;
    this.json = cursor instanceof JsonCursor fast ? fast : null;
    this.mode = mode;
    this.places = places;
  }

  /** Starts reading a value inside a parser of somebody else, which goes by once. */
  static ValueReader onceOnly(DocumentCursor cursor, ReadMode mode) {
    return new ValueReader(cursor, mode, new LocationIndex(cursor.source()));
  }

  /** Starts reading a document whose parts are found afterwards in an index kept beside. */
  static ValueReader indexing(DocumentCursor cursor, LocationIndex places) {
    ValueReader in = new ValueReader(cursor, ReadMode.LENIENT, places);
    in.mostPlaces = MOST_INDEXED;
    return in;
  }

  /** Moves to the document's value. */
  void start() {
    cursor.next();
    node = places == null ? 0 : places.addRoot(cursor.line(), cursor.column());
  }

  /** Reads the document's value and what comes after it. */
  <T> T readWhole(Codec<T> codec) {
    T value = readFirst(codec);
    finish();
    node = 0;
    if (cursor.nextDocument()) {
      note(
          "more-documents",
          mode.severityOfOddities(),
          "the text holds further documents, which are not read",
          "one document");
    }
    return value;
  }

  /** Moves to the end of the document, behind its value. */
  void finish() {
    if (json == null) {
      cursor.next();
    } else {
      json.finish();
    }
  }

  /** Reads the document's value. */
  <T> T readFirst(Codec<T> codec) {
    start();
    return codec.read(this);
  }

  /** Tells whether there is nothing to say. */
  boolean isSilent() {
    return notes.isEmpty();
  }

  /** How many problems there have been so far. */
  int problems() {
    return notes.size();
  }

  /** Tells whether there is so much to say already that more is only counted. */
  boolean onlyCounts() {
    return notes.areFull();
  }

  /** Returns what there is to say about a value inside somebody else's parser. */
  List<Finding> findings() {
    if (places == null) {
      throw new IllegalStateException("the document is to be walked again for its places");
    }
    return findings(places, List.of());
  }

  /** Tells that there was more to say than is kept. */
  Optional<Finding> overflow() {
    return notes.overflow(Objects.requireNonNull(places));
  }

  /** Returns what there is to say about the values from one node up to another. */
  List<Finding> findings(int from, int to) {
    return isSilent() ? List.of() : notes.between(Objects.requireNonNull(places), from, to);
  }

  List<Finding> findings(LocationIndex index, List<Finding> aboutText) {
    List<Finding> findings = notes.at(index);
    for (Finding finding : aboutText) {
      Optional<Location> place = finding.location().map(index::withPointer);
      findings.add(finding.toBuilder().location(place).build());
    }
    return findings;
  }

  private void advance() {
    if (json == null) {
      cursor.next();
    } else {
      json.step();
    }
  }

  DocumentEvent event() {
    return json == null ? cursor.event() : json.event();
  }

  String text() {
    return cursor.text();
  }

  // ---- objects and arrays -------------------------------------------------------------------

  /** Enters an object; anything else is a problem, is skipped, and gives false. */
  boolean startObject() {
    if (depth == 0 && event() == DocumentEvent.NULL) {
      note(
          "null-document",
          mode.severityOfOddities(),
          "the document is null, which is read as one without members",
          "an object");
      return false;
    }
    return startContainer(DocumentEvent.START_OBJECT, "an object");
  }

  /** Enters an array; anything else is a problem, is skipped, and gives false. */
  boolean startArray() {
    return startContainer(DocumentEvent.START_ARRAY, "an array");
  }

  private boolean startContainer(DocumentEvent wanted, String expected) {
    if (event() != wanted) {
      refuse(expected);
      return false;
    }
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, depth * 2);
      for (int i = depth; i < frames.length; i++) {
        frames[i] = new Frame();
      }
    }
    frames[depth++].enter(node);
    return true;
  }

  /**
   * Moves to the next member's value and returns its index among the known ones, or {@link
   * TypeMembers#UNKNOWN}; leaves the object and returns {@link #OVER} after the last. {@link
   * #memberName()} tells the name.
   */
  int nextMember(TypeMembers known) {
    Frame object = frames[depth - 1];
    int index = object.guess();
    boolean merged = false;
    String name;
    if (json != null && index < known.size() && json.nextNameIs(known.written(index))) {
      name = known.name(index);
    } else {
      name = json == null ? nextName() : json.nameOrEnd(index < known.size());
      if (name == null) {
        node = object.node;
        depth--;
        return OVER;
      }
      merged = json == null && cursor.isMerged();
      index = known.indexOf(name);
    }
    advance();
    node = places == null ? ++lastNode : place(object, name);
    return index == TypeMembers.UNKNOWN
        ? enterOther(object, known, name, merged)
        : enterKnown(object, known, index, merged);
  }

  private int place(Frame object, String name) {
    return bounded(
        Objects.requireNonNull(places)
            .addMember(object.node, name, cursor.line(), cursor.column()));
  }

  private int bounded(int place) {
    if (place >= mostPlaces) {
      throw Malformed.at(
          cursor.source(),
          cursor.line(),
          cursor.column(),
          Malformed.TOO_LARGE,
          "the document holds too many values that matter",
          "at most " + mostPlaces,
          null);
    }
    return place;
  }

  private int enterKnown(Frame object, TypeMembers known, int index, boolean merged) {
    memberIndex = index;
    if (memberOf != known) {
      memberOf = known; // seldom: to store a reference costs more than to store a number
    }
    object.follow(index);
    if (!merged && !object.addKnown(1L << index)) {
      noteRepeated(known, known.name(index));
    }
    return index;
  }

  private int enterOther(Frame object, TypeMembers known, String name, boolean merged) {
    int index = known.indexIgnoringCase(name);
    if (index != TypeMembers.UNKNOWN) {
      note(
          "member-case",
          mode.severityOfOddities(),
          "the runtimes take the member \"" + name + "\" for \"" + known.name(index) + "\"",
          "\"" + known.name(index) + "\"");
      return enterKnown(object, known, index, merged);
    }
    memberIndex = TypeMembers.UNKNOWN;
    otherName = name;
    if (!merged && !object.addName(name)) {
      noteRepeated(TypeMembers.NONE, name);
    }
    return index;
  }

  /** The name of the member that {@link #nextMember} moved to: the known one if there is one. */
  String memberName() {
    return memberIndex == TypeMembers.UNKNOWN ? otherName : memberOf.name(memberIndex);
  }

  private @Nullable String nextName() {
    return cursor.next() == DocumentEvent.END_OBJECT ? null : cursor.text();
  }

  /** The bit of the known member that {@link #nextMember} returned last. */
  long bitOfMember() {
    return 1L << memberIndex;
  }

  private void noteRepeated(TypeMembers known, String name) {
    boolean leavesSomething =
        event() == DocumentEvent.START_ARRAY || event() == DocumentEvent.START_OBJECT;
    boolean decodesInto = cursor instanceof JsonCursor && known.ignoresCase() && leavesSomething;
    hasRepeated = true;
    note(
        "duplicate-member",
        mode.severityOfOddities(),
        "the member \""
            + name
            + "\" occurs again; "
            + (decodesInto
                ? "the runtimes decode it into what the one before has left"
                : "the last one counts"),
        "each member once");
  }

  /** Tells whether a member occurred again, so that Go decodes one value into another. */
  boolean hasRepeated() {
    return hasRepeated;
  }

  /** Moves to the next element, or leaves the array and returns false. */
  boolean nextElement() {
    Frame array = frames[depth - 1];
    advance();
    if (event() == DocumentEvent.END_ARRAY) {
      node = array.node;
      depth--;
      return false;
    }
    node =
        places == null
            ? ++lastNode
            : bounded(
                places.addElement(array.node, array.elements++, cursor.line(), cursor.column()));
    return true;
  }

  // ---- scalars ------------------------------------------------------------------------------

  /** Reads a string; anything else is a problem, is skipped, and gives the empty text. */
  String string() {
    if (event() == DocumentEvent.STRING) {
      return json == null ? cursor.text() : json.symbol();
    }
    refuse("a string");
    return "";
  }

  /** Reads a boolean; anything else is a problem, is skipped, and gives false. */
  boolean bool() {
    if (event() == DocumentEvent.BOOLEAN) {
      return cursor.text().equals("true");
    }
    refuse("a boolean");
    return false;
  }

  /** Reads an unsigned 64-bit number; anything else is a problem, is skipped, and gives empty. */
  OptionalLong unsigned() {
    long number = json == null ? ShortNumbers.NONE : json.shortNumber();
    if (number != ShortNumbers.NONE) {
      return OptionalLong.of(number);
    }
    return integer("an unsigned 64-bit number", true);
  }

  /** Reads a signed 64-bit number; anything else is a problem, is skipped, and gives empty. */
  OptionalLong signed() {
    return integer("a signed 64-bit number", false);
  }

  /** Reads an unsigned 64-bit number; anything else is a problem and gives the other number. */
  long unsigned(long otherwise) {
    long number = json == null ? ShortNumbers.NONE : json.shortNumber();
    if (number != ShortNumbers.NONE) {
      return number;
    }
    return integer("an unsigned 64-bit number", true).orElse(otherwise);
  }

  private OptionalLong integer(String expected, boolean unsigned) {
    if (event() != DocumentEvent.NUMBER) {
      refuse(expected);
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
    while (true) {
      switch (event()) {
        case START_OBJECT, START_ARRAY -> open++;
        case END_OBJECT, END_ARRAY -> open--;
        default -> {}
      }
      if (open == 0) {
        return;
      }
      advance();
      switch (event()) {
        case NAME, END_OBJECT, END_ARRAY -> {}
        default -> lastNode++;
      }
    }
  }

  /** Notes that the current value is of another type than it has to be, and skips it. */
  void refuse(String expected) {
    note("wrong-type", Severity.ERROR, "found " + event().asFound(), expected);
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
    notes.add(where, code, severity, message, expected, fix);
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
    private long known;
    // How far behind its place in the type the member came that followed each known one in objects
    // read before, the first one in place 0.
    private final byte[] steps = new byte[Long.SIZE + 1];
    private int last;
    private final MemberNames names = new MemberNames();

    void enter(int enteredNode) {
      node = enteredNode;
      elements = 0;
      known = 0;
      last = 0;
      names.clear();
    }

    /** The known member that probably comes next: objects of a document look like each other. */
    int guess() {
      return last + steps[last];
    }

    void follow(int index) {
      steps[last] = (byte) (index - last);
      last = index + 1;
    }

    boolean addKnown(long bit) {
      long before = known;
      known |= bit;
      return before != known;
    }

    boolean addName(String name) {
      return names.add(name);
    }
  }
}
