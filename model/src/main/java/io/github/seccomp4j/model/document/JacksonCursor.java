package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The cursor over one value inside a parser that belongs to somebody else, an {@code ObjectMapper}
 * in most cases. The parser stands on the value's first token before, and on its last token after.
 */
final class JacksonCursor implements DocumentCursor {

  private final JsonParser parser;
  private @Nullable DocumentEvent event;
  private int depth;

  JacksonCursor(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public DocumentEvent next() {
    try {
      if (event == null) {
        return enter(JacksonTokens.eventOf(parser.currentToken()));
      }
      if (depth == 0) {
        event = DocumentEvent.END;
        return DocumentEvent.END;
      }
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw refused(Malformed.SYNTAX, "the document ends in the middle of a value");
      }
      return enter(JacksonTokens.eventOf(token));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DocumentEvent enter(DocumentEvent next) throws IOException {
    switch (next) {
      case START_OBJECT, START_ARRAY -> depth++;
      case END_OBJECT, END_ARRAY -> depth--;
      case NAME -> refuseMergeKey();
      default -> refuseAlias();
    }
    if (depth > ReadLimits.DEFAULT.maxDepth()) {
      throw Malformed.tooDeep("", line(), column(), ReadLimits.DEFAULT, null);
    }
    event = next;
    return next;
  }

  // Jackson's YAML parser neither follows aliases nor merges: it would hand over the anchor's name
  // as the value, and a merge key as a member. Both would silently be another document.
  private void refuseAlias() throws IOException {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw refused(
          "unresolved-alias",
          "Jackson's YAML parser does not resolve the alias *" + parser.getText());
    }
  }

  private void refuseMergeKey() throws IOException {
    if (parser instanceof YAMLParser && "<<".equals(parser.currentName())) {
      throw refused("unresolved-merge-key", "Jackson's YAML parser does not resolve merge keys");
    }
  }

  private MalformedDocumentException refused(String code, String message) {
    return Malformed.at(
        "", line(), column(), code, message, "a document read by ProfileYaml", null);
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
      if (event() == DocumentEvent.NUMBER) {
        return number();
      }
      return JacksonTokens.textOf(parser, event());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // YAML spells numbers its own way (0x1f, 1_000), and a tree has no spelling: only the value
  // counts, in the form in which Go writes it. Elsewhere digits are kept.
  private String number() throws IOException {
    if (!(parser instanceof YAMLParser) && !(parser instanceof TreeTraversingParser)) {
      return parser.getText();
    }
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return parser.getNumberValue().toString();
    }
    if (parser.isNaN()) {
      throw refused(Malformed.SYNTAX, "the number " + parser.getText() + " does not exist in JSON");
    }
    return parser.getDecimalValue().toString().replace('E', 'e');
  }

  @Override
  public boolean isMerged() {
    return false;
  }

  @Override
  public int line() {
    return Math.max(0, location().getLineNr());
  }

  @Override
  public int column() {
    return Math.max(0, location().getColumnNr());
  }

  private JsonLocation location() {
    JsonLocation at = parser.currentTokenLocation();
    return at == null ? JsonLocation.NA : at;
  }

  @Override
  public boolean nextDocument() {
    return false;
  }

  @Override
  public String source() {
    return "";
  }
}
