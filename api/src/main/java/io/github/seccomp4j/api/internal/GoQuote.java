package io.github.seccomp4j.api.internal;

import java.util.Locale;

/** Text as Go prints it with {@code %q}. Source: strconv.Quote of Go 1.25. */
public final class GoQuote {

  private GoQuote() {}

  /**
   * Prints a text.
   *
   * @param text any text; half a surrogate pair prints as the replacement character
   * @return the text in double quotes
   */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(codePoint -> append(quoted, codePoint));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    switch (c) {
      case '"', '\\' -> quoted.append('\\').append((char) c);
      case 0x07 -> quoted.append("\\a");
      case '\b' -> quoted.append("\\b");
      case '\f' -> quoted.append("\\f");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      case 0x0b -> quoted.append("\\v");
      default -> {
        if (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
          // Half a pair is not text to Go, which reads the replacement character instead.
          quoted.append('\uFFFD');
        } else if (isPrintable(c)) {
          quoted.appendCodePoint(c);
        } else if (c < ' ' || c == 0x7f) {
          quoted.append(String.format(Locale.ROOT, "\\x%02x", c));
        } else if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
          quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
          quoted.append(String.format(Locale.ROOT, "\\U%08x", c));
        }
      }
    }
  }

  /** Letters, marks, numbers, punctuation, symbols and the ASCII space. */
  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
