package io.github.seccomp4j.api.validate;

import java.util.Collection;
import java.util.Comparator;

/** Documents of which only a part counts, in its place. */
final class EmbeddedText {

  private static final Comparator<LocatedValue> IN_READING_ORDER =
      Comparator.comparingInt(LocatedValue::nameLine).thenComparingInt(LocatedValue::nameColumn);

  private EmbeddedText() {}

  /**
   * Keeps what stands in a span that a walk over {@link SourceBytes#byteText()} has found or, in
   * YAML, over the text; blanks come before it and nothing after.
   */
  static SourceBytes only(SourceBytes document, DocumentOutline.Span span, boolean yaml) {
    String text = yaml ? document.text() : document.byteText();
    int start = offset(text, 0, span.line(), span.column(), yaml);
    int end = offset(text, 0, span.endLine(), span.endColumn(), yaml);
    if (end < text.length() && text.charAt(end) == '}') {
      end++;
    }
    return yaml ? document.textPart(start, end) : document.part(start, end);
  }

  /**
   * Puts underscores for the names of members whose places are those of {@link
   * SourceBytes#byteText()}.
   */
  static SourceBytes renameMembers(SourceBytes document, Collection<LocatedValue> members) {
    byte[] renamed = document.bytes().clone();
    String text = document.byteText();
    int lineStart = 0;
    int line = 1;
    for (LocatedValue member : members.stream().sorted(IN_READING_ORDER).toList()) {
      lineStart = offset(text, lineStart, member.nameLine() - line + 1, 1, false);
      line = member.nameLine();
      for (int i = lineStart + member.nameColumn(); i < renamed.length && renamed[i] != '"'; i++) {
        renamed[i] = '_';
      }
    }
    return SourceBytes.of(renamed);
  }

  // JSON counts columns in UTF-16 units, YAML in code points.
  private static int offset(String text, int from, int line, int column, boolean codePoints) {
    int at = from;
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
