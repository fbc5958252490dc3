package io.github.seccomp4j.model.document;

import java.util.Locale;

/** Which characters may stand in YAML text, and which of them end a line. */
final class YamlCharacters {

  static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private YamlCharacters() {}

  /**
   * What there is to know of a text before it is read.
   *
   * @param text the text
   * @param source what it is called
   * @param hasPairs whether it has characters of two units
   * @param hasMarks whether it has byte order marks behind its first character
   * @param hasMerges whether it may have merge keys
   * @param hasOnlyNewlines whether lines end with a newline and nothing else, or with CR and LF
   */
  record Checked(
      String text,
      String source,
      boolean hasPairs,
      boolean hasMarks,
      boolean hasMerges,
      boolean hasOnlyNewlines) {

    /** Starts reading a part of the text; a byte order mark in front of it is passed over. */
    YamlInput part(int start, int end, int line) {
      boolean marked = start < end && text.charAt(start) == BYTE_ORDER_MARK;
      int begin = marked ? start + 1 : start;
      if (hasMarks) {
        refuseMarks(begin, end);
      }
      return new YamlInput(this, begin, end, line);
    }

    // Go takes such a mark for text, for nothing, or for a reason to skip the first character of
    // lines, depending on where its buffer ends (is_bom in yamlprivateh.go looks at the buffer's
    // first character).
    private void refuseMarks(int begin, int end) {
      for (int i = begin; i < end; i++) {
        if (text.charAt(i) == BYTE_ORDER_MARK && (i == begin || isLineBreak(text.charAt(i - 1)))) {
          throw refused(text, i, source, "a byte order mark begins a line inside a document");
        }
      }
    }
  }

  /**
   * Refuses a text that has a character that Go's reader refuses: control characters, halves of
   * surrogate pairs, U+FFFE and U+FFFF.
   */
  static Checked check(String text, String source) {
    boolean hasPairs = false;
    boolean hasMarks = false;
    boolean hasOnlyNewlines = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0x7F) || c == '\n') {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        hasPairs = true;
        i++;
      } else if (!isAllowed(c)) {
        throw refused(
            text, i, source, "the character U+" + hex(c) + " is not allowed in a document");
      }
      hasMarks |= c == BYTE_ORDER_MARK && i > 0;
      boolean beforeNewline = i + 1 < text.length() && text.charAt(i + 1) == '\n';
      hasOnlyNewlines &= !isLineBreak(c) || (c == '\r' && beforeNewline);
    }
    return new Checked(text, source, hasPairs, hasMarks, text.contains("<<"), hasOnlyNewlines);
  }

  private static boolean isAllowed(char c) {
    return c == '\t'
        || c == '\r'
        || c == NEXT_LINE
        || (c >= 0xA0 && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE);
  }

  private static String hex(char c) {
    return Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
  }

  private static MalformedDocumentException refused(
      String text, int at, String source, String message) {
    int line = lines(text, 0, at) + 1;
    int start = at;
    while (start > 0 && !isLineBreak(text.charAt(start - 1))) {
      start--;
    }
    int column = text.codePointCount(start, at) + 1;
    return Malformed.at(source, line, column, Malformed.SYNTAX, "not YAML: " + message, null, null);
  }

  static boolean isLineBreak(int c) {
    return c == '\n'
        || c == '\r'
        || c == NEXT_LINE
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR;
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  /** Tells whether nothing, a blank or a line break stands here; nothing is 0. */
  static boolean endsWord(int c) {
    return c == 0 || isBlank(c) || isLineBreak(c);
  }

  /** Tells whether a new line begins after a character, given the one behind it. */
  static boolean endsLine(int c, int next) {
    return isLineBreak(c) && (c != '\r' || next != '\n');
  }

  /** Counts the lines that end in a part of a text. */
  static int lines(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c > '~' && isLineBreak(c));
      if (c == '\r') {
        ends = i + 1 == text.length() || text.charAt(i + 1) != '\n';
      }
      lines += ends ? 1 : 0;
    }
    return lines;
  }
}
