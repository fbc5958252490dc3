package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.seccomp4j.model.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cursor over JSON: a thin layer over Jackson's token stream. */
final class JsonCursor implements DocumentCursor {

  private static final JsonFactory DEFAULT_FACTORY = factory(ReadLimits.DEFAULT);

  private static final int BEFORE = 0;
  private static final int END = JsonTokenId.ID_EMBEDDED_OBJECT + 1;
  private static final Kinds KINDS = new Kinds();

  private final JsonParser parser;
  private final String source;
  private final ReadLimits limits;
  private final List<Finding> findings;
  // The document as it is parsed; null if it was decoded first.
  private final byte @Nullable [] bytes;
  // The token's id, not the event: a number is stored without a garbage collector's barrier.
  private int kind = BEFORE;
  private int depth;
  private boolean rootOver;

  private JsonCursor(
      JsonParser parser,
      String source,
      ReadLimits limits,
      List<Finding> findings,
      byte @Nullable [] bytes) {
    this.parser = parser;
    this.source = source;
    this.limits = limits;
    this.findings = findings;
    this.bytes = bytes;
  }

  /**
   * Walks bytes without decoding them first. What such a cursor refuses is refused at a byte, and
   * only {@link #of} can say whether Go would.
   */
  static JsonCursor plain(byte[] bytes, String source, ReadLimits limits) {
    try {
      JsonParser parser = factoryFor(limits).createParser(bytes);
      return new JsonCursor(parser, source, limits, List.of(), bytes);
    } catch (IOException e) {
      throw new IllegalStateException("a parser over bytes reads no file", e);
    }
  }

  static JsonCursor of(GoText document, String source, ReadLimits limits) {
    String text = document.text();
    if (text.startsWith("\uFEFF")) {
      throw Malformed.at(
          source,
          1,
          1,
          "byte-order-mark",
          "the text begins with a byte order mark, which the runtimes' decoders refuse",
          "JSON without one",
          null);
    }
    refuseHalfCharacters(text, source);
    try {
      JsonParser parser = factoryFor(limits).createParser(text);
      return new JsonCursor(parser, source, limits, document.findings(), null);
    } catch (IOException e) {
      throw new IllegalStateException("a parser over a string reads no file", e);
    }
  }

  // No encoding of a file can hold half a surrogate pair: such a text is no document.
  private static void refuseHalfCharacters(String text, String source) {
    int i = SurrogatePairs.firstHalf(text);
    if (i >= 0) {
      int lineStart = text.lastIndexOf('\n', i) + 1;
      int line = 1 + (int) text.substring(0, i).chars().filter(c -> c == '\n').count();
      throw Malformed.at(
          source,
          line,
          i - lineStart + 1,
          "invalid-utf-16",
          "the text holds half of a surrogate pair",
          "Unicode characters",
          null);
    }
  }

  private static JsonFactory factoryFor(ReadLimits limits) {
    return limits.equals(ReadLimits.DEFAULT) ? DEFAULT_FACTORY : factory(limits);
  }

  private static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxStringLength())
                .maxNameLength(limits.maxStringLength())
                .maxNumberLength(limits.maxNumberLength())
                .build())
        .build();
  }

  @Override
  public DocumentEvent next() {
    if (rootOver) {
      return end();
    }
    JsonToken token = advance();
    if (token == null) {
      JsonLocation at = parser.currentLocation();
      throw Malformed.at(
          source,
          at.getLineNr(),
          at.getColumnNr(),
          Malformed.SYNTAX,
          "the document is empty",
          "a JSON value",
          null);
    }
    return enter(token);
  }

  // The hottest lines of reading: tables instead of branches that nothing can predict.
  private DocumentEvent enter(JsonToken token) {
    kind = token.id();
    depth += KINDS.depths[kind];
    rootOver = depth == 0;
    return KINDS.events[kind];
  }

  /**
   * Moves from within an object to its next name if that is the expected one, written without
   * escapes; {@link #nameOrEnd} tells where the cursor stands otherwise.
   */
  boolean nextNameIs(SerializableString expected) {
    try {
      if (parser.nextFieldName(expected)) {
        kind = JsonTokenId.ID_FIELD_NAME;
        return true;
      }
      kind = parser.currentTokenId();
      return false;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * The name the cursor stands on; null at the end of an object.
   *
   * @param moved false if the cursor is still to move there
   */
  @Nullable String nameOrEnd(boolean moved) {
    if (!moved) {
      step();
    }
    try {
      return kind == JsonTokenId.ID_FIELD_NAME ? parser.currentName() : null;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /** Moves from within an object to its next name; null at its end. */
  @Nullable String nextName() {
    try {
      String name = parser.nextFieldName();
      kind = parser.currentTokenId();
      return name;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * Moves on within the document's value, for a reader that knows itself when the value is over.
   */
  void step() {
    JsonToken token = advance();
    if (token == null) {
      throw new IllegalStateException("the value is over");
    }
    kind = token.id();
  }

  /** Moves to the end of a document whose value has been read to its last event. */
  void finish() {
    rootOver = true;
    end();
  }

  private DocumentEvent end() {
    if (kind != END) {
      JsonToken trailing = advance();
      if (trailing != null) {
        JsonLocation at = parser.currentTokenLocation();
        throw Malformed.at(
            source,
            at.getLineNr(),
            at.getColumnNr(),
            "trailing-content",
            "there is more text after the end of the document, which the runtimes refuse",
            "nothing",
            null);
      }
      kind = END;
    }
    return DocumentEvent.END;
  }

  private @Nullable JsonToken advance() {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private MalformedDocumentException refused(IOException e) {
    if (e instanceof StreamConstraintsException) {
      return beyondLimits(e);
    }
    if (e instanceof JsonProcessingException problem) {
      JsonLocation at =
          problem.getLocation() == null ? parser.currentLocation() : problem.getLocation();
      boolean afterRoot = rootOver;
      return Malformed.at(
          source,
          at.getLineNr(),
          at.getColumnNr(),
          afterRoot ? "trailing-content" : Malformed.SYNTAX,
          afterRoot
              ? "there is more text after the end of the document, which the runtimes refuse"
              : "not JSON: " + problem.getOriginalMessage(),
          afterRoot ? "nothing" : null,
          e);
    }
    throw new IllegalStateException("a parser over memory reads no file", e);
  }

  private MalformedDocumentException beyondLimits(IOException e) {
    JsonLocation at = parser.currentLocation();
    if (parser.getParsingContext().getNestingDepth() >= limits.maxDepth()) {
      return Malformed.tooDeep(source, at.getLineNr(), at.getColumnNr(), limits, e);
    }
    JsonLocation start = parser.currentTokenLocation();
    // What was too long is no token yet: only the parser's words tell what it would have been.
    boolean number = Objects.requireNonNullElse(e.getMessage(), "").startsWith("Number");
    return Malformed.at(
        source,
        start.getLineNr(),
        start.getColumnNr(),
        Malformed.TOO_LARGE,
        number
            ? "a number is longer than " + limits.maxNumberLength() + " characters"
            : "a string or name is longer than " + limits.maxStringLength() + " characters",
        "strings of at most "
            + limits.maxStringLength()
            + " characters, numbers of at most "
            + limits.maxNumberLength(),
        e);
  }

  @Override
  public DocumentEvent event() {
    if (kind == BEFORE) {
      throw new IllegalStateException("the cursor stands before the first event");
    }
    return KINDS.events[kind];
  }

  /** Tells whether the current event is of one kind; the cursor has been moved. */
  boolean standsOn(DocumentEvent wanted) {
    return KINDS.events[kind] == wanted;
  }

  @Override
  public String text() {
    try {
      String text = JacksonTokens.textOf(parser, event());
      return bytes != null && kind == JsonTokenId.ID_STRING ? whole(text) : text;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /** The text of a string; the words of profiles are the same object each time. */
  String symbol() {
    if (bytes != null) {
      int at = (int) parser.currentTokenLocation().getByteOffset();
      String word = bytes[at] == '"' ? Symbols.OF_PROFILES.find(bytes, at + 1) : null;
      if (word != null) {
        return word;
      }
    }
    return text();
  }

  // An escaped half of a surrogate pair is something else to Go: only the decoded text can tell.
  private String whole(String text) {
    if (SurrogatePairs.firstHalf(text) >= 0) {
      throw Malformed.at(
          source, line(), column(), GoText.LONE_SURROGATE, "half a character", null, null);
    }
    return text;
  }

  /** The value of a number that is short and unsigned; {@link ShortNumbers#NONE} of any other. */
  long shortNumber() {
    return bytes == null || parser.currentTokenId() != JsonTokenId.ID_NUMBER_INT
        ? ShortNumbers.NONE
        : ShortNumbers.read(bytes, (int) parser.currentTokenLocation().getByteOffset());
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public boolean isMerged() {
    return false;
  }

  @Override
  public int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  @Override
  public int column() {
    return parser.currentTokenLocation().getColumnNr();
  }

  @Override
  public boolean nextDocument() {
    if (kind != END) {
      throw new IllegalStateException("the current document is not over");
    }
    return false;
  }

  ReadLimits limits() {
    return limits;
  }

  @Override
  public String source() {
    return source;
  }

  /** What Jackson's token ids mean here. */
  private static final class Kinds {
    private final DocumentEvent[] events = new DocumentEvent[END + 1];
    private final int[] depths = new int[END + 1];

    Kinds() {
      for (JsonToken token : JsonToken.values()) {
        if (token == JsonToken.NOT_AVAILABLE) {
          continue; // only of parsers that wait for more input
        }
        events[token.id()] = JacksonTokens.eventOf(token);
        depths[token.id()] = token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
      events[END] = DocumentEvent.END;
    }
  }
}
