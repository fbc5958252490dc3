package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Jackson's tokens in the vocabulary of {@link DocumentEvent}. */
final class JacksonTokens {

  private JacksonTokens() {}

  static DocumentEvent eventOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> DocumentEvent.START_OBJECT;
      case END_OBJECT -> DocumentEvent.END_OBJECT;
      case START_ARRAY -> DocumentEvent.START_ARRAY;
      case END_ARRAY -> DocumentEvent.END_ARRAY;
      case FIELD_NAME -> DocumentEvent.NAME;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> DocumentEvent.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> DocumentEvent.BOOLEAN;
      case VALUE_NULL -> DocumentEvent.NULL;
      // Embedded objects come only from in-memory parsers; their text is the best that can be said.
      case VALUE_STRING, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> DocumentEvent.STRING;
    };
  }

  static String textOf(JsonParser parser, DocumentEvent event) throws IOException {
    return switch (event) {
      case NAME -> parser.currentName();
      case STRING, NUMBER, BOOLEAN, NULL -> parser.getText();
      default -> throw new IllegalStateException(event.asFound() + " has no text");
    };
  }
}
