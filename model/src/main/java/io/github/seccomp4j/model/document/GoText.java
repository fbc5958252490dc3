package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a JSON document as Go's decoder sees it: each byte that is no part of a UTF-8
 * character and each escape that is half of a surrogate pair is U+FFFD. Source: Go 1.26
 * encoding/json/decode.go, {@code unquote}; unicode/utf8, {@code DecodeRune}.
 *
 * @param text the text; lines and columns are those of the document
 * @param findings what was replaced, without pointers; at most one finding of each kind
 */
record GoText(String text, List<Finding> findings) {

  static final String LONE_SURROGATE = "lone-surrogate";

  private static final char REPLACEMENT = '\uFFFD';
  private static final int ESCAPE_LENGTH = 6;

  GoText {
    findings = List.copyOf(findings);
  }

  static GoText of(byte[] bytes, String source, Severity severity) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    int replaced = 0;
    int first = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      first = replaced == 0 ? out.position() : first;
      replaced++;
      in.get(); // Go replaces byte by byte, not what could have become one character
      out.put(REPLACEMENT);
    }
    out.flip();
    String text = out.toString();
    List<Finding> findings = new ArrayList<>();
    if (replaced > 0) {
      findings.add(
          finding(
              "invalid-utf-8",
              severity,
              counted(replaced, "byte is", "bytes are")
                  + " no part of a UTF-8 character; the runtimes read U+FFFD instead",
              "UTF-8",
              place(text, first, source)));
    }
    GoText repaired = of(text, source, severity);
    findings.addAll(repaired.findings());
    return new GoText(repaired.text(), findings);
  }

  static GoText of(String text, String source, Severity severity) {
    int escape = text.indexOf("\\u");
    if (escape < 0) {
      return new GoText(text, List.of());
    }
    StringBuilder repaired = null;
    int replaced = 0;
    int first = 0;
    int i = text.indexOf('\\');
    while (i >= 0 && i + 1 < text.length()) {
      int next = i + 2;
      if (isSurrogate(text, i, 'D', '8', 'F')) {
        next = i + ESCAPE_LENGTH;
        boolean pair =
            isSurrogate(text, i, 'D', '8', 'B') && isSurrogate(text, next, 'D', 'C', 'F');
        if (pair) {
          next += ESCAPE_LENGTH;
        } else {
          repaired = repaired == null ? new StringBuilder(text) : repaired;
          repaired.replace(i, next, "\\ufffd");
          first = replaced == 0 ? i : first;
          replaced++;
        }
      }
      i = text.indexOf('\\', next);
    }
    if (repaired == null) {
      return new GoText(text, List.of());
    }
    Finding finding =
        finding(
            LONE_SURROGATE,
            severity,
            counted(replaced, "escape is", "escapes are")
                + " half of a surrogate pair; the runtimes read U+FFFD instead",
            "a pair of escapes, or the character itself",
            place(text, first, source));
    return new GoText(repaired.toString(), List.of(finding));
  }

  private static boolean isSurrogate(String text, int at, char lead, char from, char to) {
    if (at + ESCAPE_LENGTH > text.length()
        || text.charAt(at) != '\\'
        || text.charAt(at + 1) != 'u'
        || Character.toUpperCase(text.charAt(at + 2)) != lead) {
      return false;
    }
    char second = Character.toUpperCase(text.charAt(at + 3));
    return second >= from
        && second <= to
        && Character.digit(second, 16) >= 0
        && Character.digit(text.charAt(at + 4), 16) >= 0
        && Character.digit(text.charAt(at + 5), 16) >= 0;
  }

  private static String counted(int number, String one, String many) {
    return number == 1 ? "1 " + one : number + " " + many;
  }

  private static Finding finding(
      String code, Severity severity, String message, String expected, Location at) {
    return Finding.builder()
        .code(code)
        .severity(severity)
        .message(message)
        .expected(expected)
        .location(at)
        .build();
  }

  private static Location place(String text, int index, String source) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Location(source, "", line, index - lineStart + 1);
  }
}
