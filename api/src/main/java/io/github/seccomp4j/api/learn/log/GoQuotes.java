package io.github.seccomp4j.api.learn.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Undoes the quoting of Go's strconv.Quote, which klog writes its texts with. */
final class GoQuotes {

  private GoQuotes() {}

  /** Reads what stands between the quotes; an escape that is none stays as it is. */
  static String unquoted(String quoted) {
    if (quoted.indexOf('\\') < 0) {
      return quoted;
    }
    // Bytes, as \xNN may be part of a character.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    while (at < quoted.length()) {
      int character = quoted.codePointAt(at);
      at += Character.charCount(character);
      if (character == '\\' && at < quoted.length()) {
        char kind = quoted.charAt(at++);
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (digits > 0) {
          int value = hex(quoted, at, digits);
          if (value < 0) {
            put(bytes, "\\" + kind);
          } else {
            at += digits;
            if (kind == 'x') {
              bytes.write(value);
            } else {
              put(bytes, Character.toString(value));
            }
          }
        } else {
          int place = "abfnrtv".indexOf(kind);
          bytes.write(place < 0 ? kind : "\u0007\b\f\n\r\t\u000b".charAt(place));
        }
      } else {
        put(bytes, Character.toString(character));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void put(ByteArrayOutputStream bytes, String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int hex(String text, int start, int digits) {
    int value = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = (value << 4) | digit;
    }
    return Character.isValidCodePoint(value) ? value : -1;
  }
}
