package io.github.seccomp4j.model.finding;

import java.util.Objects;

/**
 * A place in a document.
 *
 * @param source what the document is called, a file name in most cases; empty if it has no name
 * @param pointer the JSON pointer (RFC 6901) of the value; empty for the whole document
 * @param line the line, counted from 1; 0 if unknown
 * @param column the column in UTF-16 units, counted from 1; 0 if unknown
 */
public record Location(String source, String pointer, int line, int column) {

  /**
   * Makes a place.
   *
   * @param source what the document is called, a file name in most cases; empty if it has no name
   * @param pointer the JSON pointer (RFC 6901) of the value; empty for the whole document
   * @param line the line, counted from 1; 0 if unknown
   * @param column the column in UTF-16 units, counted from 1; 0 if unknown
   * @throws NullPointerException if source or pointer is null
   * @throws IllegalArgumentException if line or column is negative; the message holds both
   */
  public Location {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(pointer, "pointer");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "line and column are not negative: " + line + ":" + column);
    }
  }

  /**
   * Makes a place in a value that was never text.
   *
   * @param pointer the JSON pointer of the value
   * @return a place without source, line and column
   */
  public static Location ofPointer(String pointer) {
    return new Location("", pointer, 0, 0);
  }

  /**
   * Prints the place as compilers do.
   *
   * @return for example {@code audit.json:3:12 /syscalls/0}; parts that are unknown are left out
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(source);
    if (line > 0) {
      text.append(text.isEmpty() ? "" : ":").append(line).append(':').append(column);
    }
    if (!pointer.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append(pointer);
    }
    return text.toString();
  }
}
