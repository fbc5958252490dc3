package io.github.seccomp4j.api.validate;

/** Texts of which only a part counts, in its place. */
final class EmbeddedText {

  private EmbeddedText() {}

  /** Puts a blank for every character outside the span, except line breaks. */
  static String blankOutside(String text, DocumentOutline.Span span, boolean yaml) {
    int start = offset(text, span.line(), span.column(), yaml);
    int end = offset(text, span.endLine(), span.endColumn(), yaml);
    if (end < text.length() && text.charAt(end) == '}') {
      end++;
    }
    StringBuilder blanked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept = (i >= start && i < end) || c == '\n' || c == '\r';
      blanked.append(kept ? c : ' ');
    }
    return blanked.toString();
  }

  /** Puts another name of the same length for the member's name that begins at a place. */
  static String renameMember(String text, int line, int column) {
    StringBuilder renamed = new StringBuilder(text);
    int first = offset(text, line, column, false) + 1;
    for (int i = first; i < text.length() && text.charAt(i) != '"'; i++) {
      renamed.setCharAt(i, '_');
    }
    return renamed.toString();
  }

  // JSON counts columns in UTF-16 units, YAML in code points.
  private static int offset(String text, int line, int column, boolean codePoints) {
    int at = 0;
    for (int current = 1; current < line && at < text.length(); at++) {
      char c = text.charAt(at);
      boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        current++;
      }
    }
    for (int i = 1; i < column && at < text.length(); i++) {
      at = codePoints ? text.offsetByCodePoints(at, 1) : at + 1;
    }
    return at;
  }
}
