package io.github.seccomp4j.api.pod.admission;

import java.nio.charset.StandardCharsets;

/** What Go's strings and unicode packages make of text. */
final class GoText {

  private GoText() {}

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
