package io.github.seccomp4j.model.document;

/** What a {@link DocumentCursor} stands on. */
public enum DocumentEvent {
  /** An object begins; names and values follow. */
  START_OBJECT,
  /** The object that began last ends. */
  END_OBJECT,
  /** An array begins; its elements follow. */
  START_ARRAY,
  /** The array that began last ends. */
  END_ARRAY,
  /** A member's name; its value follows. */
  NAME,
  /** A string. */
  STRING,
  /** A number. */
  NUMBER,
  /** A boolean. */
  BOOLEAN,
  /** A null. */
  NULL,
  /** The document is over. */
  END;

  /**
   * Says what a value is, for messages.
   *
   * @return for example {@code an object}
   */
  String asFound() {
    return switch (this) {
      case START_OBJECT, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case NAME -> "a member name";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "a boolean";
      case NULL -> "null";
      case END -> "nothing";
    };
  }
}
