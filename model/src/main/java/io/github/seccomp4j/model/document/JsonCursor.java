package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The cursor over JSON text: a thin layer over Jackson's token stream. */
final class JsonCursor implements DocumentCursor {

  private static final int MAX_DIGITS = 1_000;
  private static final JsonFactory DEFAULT_FACTORY = factory(ReadLimits.DEFAULT);

  private final JsonParser parser;
  private final String source;
  private final ReadLimits limits;
  private @Nullable DocumentEvent event;
  private boolean rootOver;
  private int line;
  private int column;

  private JsonCursor(JsonParser parser, String source, ReadLimits limits) {
    this.parser = parser;
    this.source = source;
    this.limits = limits;
  }

  static JsonCursor of(String text, String source, ReadLimits limits) {
    Malformed.refuseIfTooLong(text.length(), source, limits);
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
    JsonFactory factory = limits.equals(ReadLimits.DEFAULT) ? DEFAULT_FACTORY : factory(limits);
    try {
      return new JsonCursor(factory.createParser(text), source, limits);
    } catch (IOException e) {
      throw new IllegalStateException("a parser over a string reads no file", e);
    }
  }

  // No encoding of a file can hold half a surrogate pair. Jackson would let it pass in a value and
  // refuse its escape in a name, so that what was read could not be read again.
  private static void refuseHalfCharacters(String text, String source) {
    int next = 0;
    while (next < text.length()) {
      int i = next;
      char unit = text.charAt(i);
      next++;
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (next == text.length() || !Character.isSurrogatePair(unit, text.charAt(next))) {
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
      next++;
    }
  }

  private static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxLength())
                .maxNameLength(limits.maxLength())
                .maxNumberLength(MAX_DIGITS)
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
      throw Malformed.at(
          source, line, column, Malformed.SYNTAX, "the document is empty", "a JSON value", null);
    }
    DocumentEvent current = JacksonTokens.eventOf(token);
    locate(parser.currentTokenLocation());
    rootOver = current != DocumentEvent.NAME && parser.getParsingContext().inRoot();
    if (current == DocumentEvent.START_OBJECT || current == DocumentEvent.START_ARRAY) {
      rootOver = false;
    }
    event = current;
    return current;
  }

  private DocumentEvent end() {
    if (event != DocumentEvent.END) {
      JsonToken trailing = advance();
      if (trailing != null) {
        JsonLocation at = parser.currentTokenLocation();
        throw Malformed.at(
            source,
            at.getLineNr(),
            at.getColumnNr(),
            "trailing-content",
            "there is more text after the end of the document",
            "nothing",
            null);
      }
      event = DocumentEvent.END;
    }
    return DocumentEvent.END;
  }

  private @Nullable JsonToken advance() {
    try {
      return parser.nextToken();
    } catch (StreamConstraintsException e) {
      JsonLocation at = parser.currentLocation();
      if (parser.getParsingContext().getNestingDepth() >= limits.maxDepth()) {
        throw Malformed.tooDeep(source, at.getLineNr(), at.getColumnNr(), limits, e);
      }
      throw Malformed.at(
          source,
          at.getLineNr(),
          at.getColumnNr(),
          Malformed.TOO_LARGE,
          "a number has more than " + MAX_DIGITS + " digits",
          null,
          e);
    } catch (JsonProcessingException e) {
      throw notJson(e);
    } catch (IOException e) {
      throw new IllegalStateException("a parser over a string reads no file", e);
    }
  }

  private MalformedDocumentException notJson(JsonProcessingException e) {
    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    return Malformed.at(
        source,
        at.getLineNr(),
        at.getColumnNr(),
        Malformed.SYNTAX,
        "not JSON: " + e.getOriginalMessage(),
        null,
        e);
  }

  private void locate(JsonLocation at) {
    line = at.getLineNr();
    column = at.getColumnNr();
  }

  @Override
  public DocumentEvent event() {
    if (event == null) {
      throw new IllegalStateException("the cursor stands before the first event");
    }
    return event;
  }

  @Override
  public String text() {
    try {
      return JacksonTokens.textOf(parser, event());
    } catch (StreamConstraintsException e) {
      throw Malformed.at(
          source, line, column, Malformed.TOO_LARGE, e.getOriginalMessage(), null, e);
    } catch (JsonProcessingException e) {
      throw notJson(e);
    } catch (IOException e) {
      throw new IllegalStateException("a parser over a string reads no file", e);
    }
  }

  @Override
  public boolean isMerged() {
    return false;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int column() {
    return column;
  }

  @Override
  public boolean nextDocument() {
    if (event != DocumentEvent.END) {
      throw new IllegalStateException("the current document is not over");
    }
    return false;
  }

  @Override
  public String source() {
    return source;
  }
}
