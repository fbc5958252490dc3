package io.github.seccomp4j.api.pod.admission;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What Go's strings, strconv and unicode packages make of text. */
final class GoText {

  private GoText() {}

  /** Writes a text as the verb {@code %q} does. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(point -> append(point, quoted));
    return quoted.append('"').toString();
  }

  private static void append(int point, StringBuilder quoted) {
    switch (point) {
      case '"', '\\' -> quoted.append('\\').append((char) point);
      case 0x07 -> quoted.append("\\a");
      case '\b' -> quoted.append("\\b");
      case '\f' -> quoted.append("\\f");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      case 0x0b -> quoted.append("\\v");
      default -> {
        if (isPrintable(point)) {
          quoted.appendCodePoint(point);
        } else if (point < 0x80) {
          quoted.append(String.format(Locale.ROOT, "\\x%02x", point));
        } else if (point < 0x10000) {
          quoted.append(String.format(Locale.ROOT, "\\u%04x", point));
        } else {
          quoted.append(String.format(Locale.ROOT, "\\U%08x", point));
        }
      }
    }
  }

  private static boolean isPrintable(int point) {
    if (point == ' ') {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Tells whether a text begins or ends with what Go's TrimSpace removes. */
  static boolean isPadded(String text) {
    return !text.isEmpty() && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)));
  }

  // All of Unicode's white space lies in the basic plane.
  private static boolean isSpace(char c) {
    return (c >= '\t' && c <= '\r') || c == 0x85 || Character.isSpaceChar(c);
  }

  /** Tells whether a text has more bytes in UTF-8. */
  static boolean isLonger(String text, int bytes) {
    // A UTF-16 unit takes at most three bytes.
    return text.length() > bytes
        || (text.length() > bytes / 3 && text.getBytes(StandardCharsets.UTF_8).length > bytes);
  }
}
