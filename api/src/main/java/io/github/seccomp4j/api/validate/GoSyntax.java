package io.github.seccomp4j.api.validate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Says of a text that is no JSON what Go's decoder says of it, which is what runtimes print.
 *
 * <p>Source of the words: Go 1.26, encoding/json, as observed in the runtimes' messages.
 */
final class GoSyntax {

  private static final String END = "unexpected end of JSON input";
  private static final int MOST_NESTING = 10_000;

  private enum Expect {
    VALUE,
    VALUE_OR_END,
    KEY,
    KEY_OR_END,
    COLON,
    COMMA_OR_END,
    NOTHING
  }

  private final String text;
  private final Deque<Character> open = new ArrayDeque<>();
  private Expect expect = Expect.VALUE;
  private int at;
  private Optional<String> error = Optional.empty();

  private GoSyntax(String text) {
    this.text = text;
  }

  /** Returns Go's message about the first error; empty if the bytes are JSON. */
  static Optional<String> errorIn(byte[] bytes) {
    // Go looks at bytes and prints each as if it were Latin-1.
    GoSyntax syntax = new GoSyntax(new String(bytes, StandardCharsets.ISO_8859_1));
    syntax.run();
    return syntax.error;
  }

  private void run() {
    while (error.isEmpty()) {
      while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at == text.length()) {
        error = expect == Expect.NOTHING ? Optional.empty() : Optional.of(END);
        return;
      }
      step(text.charAt(at));
    }
  }

  private void step(char c) {
    switch (expect) {
      case VALUE -> value(c);
      case VALUE_OR_END -> {
        if (c == ']') {
          close();
        } else {
          value(c);
        }
      }
      case KEY_OR_END, KEY -> {
        if (c == '"') {
          string();
          expect = Expect.COLON;
        } else if (c == '}' && expect == Expect.KEY_OR_END) {
          close();
        } else {
          invalid("looking for beginning of object key string");
        }
      }
      case COLON -> separator(c == ':', Expect.VALUE, "after object key");
      case COMMA_OR_END -> {
        boolean object = open.getFirst() == '{';
        if (c == (object ? '}' : ']')) {
          close();
        } else {
          separator(
              c == ',',
              object ? Expect.KEY : Expect.VALUE,
              object ? "after object key:value pair" : "after array element");
        }
      }
      case NOTHING -> invalid("after top-level value");
    }
  }

  private void separator(boolean right, Expect next, String context) {
    if (right) {
      at++;
      expect = next;
    } else {
      invalid(context);
    }
  }

  private void value(char c) {
    if (c == '{' || c == '[') {
      at++;
      open.push(c);
      expect = c == '{' ? Expect.KEY_OR_END : Expect.VALUE_OR_END;
      if (open.size() > MOST_NESTING) {
        error = Optional.of("exceeded max depth");
      }
      return;
    }
    if (c == '"') {
      string();
    } else if (c == '-' || (c >= '0' && c <= '9')) {
      number();
    } else if (c == 't' || c == 'f' || c == 'n') {
      literal(c == 't' ? "true" : c == 'f' ? "false" : "null");
    } else {
      invalid("looking for beginning of value");
    }
    ended();
  }

  private void close() {
    at++;
    open.pop();
    ended();
  }

  private void ended() {
    expect = open.isEmpty() ? Expect.NOTHING : Expect.COMMA_OR_END;
  }

  private void string() {
    at++;
    while (error.isEmpty()) {
      if (at == text.length()) {
        error = Optional.of(END);
      } else if (text.charAt(at) == '"') {
        at++;
        return;
      } else if (text.charAt(at) < ' ') {
        invalid("in string literal");
      } else if (text.charAt(at++) == '\\') {
        escape();
      }
    }
  }

  private void escape() {
    if (at < text.length() && text.charAt(at) == 'u') {
      at++;
      for (int i = 0; i < 4 && error.isEmpty(); i++) {
        need(isHex(), "in \\u hexadecimal character escape");
      }
    } else {
      need(
          at < text.length() && "bfnrt\\/\"".indexOf(text.charAt(at)) >= 0,
          "in string escape code");
    }
  }

  private boolean isHex() {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private void need(boolean right, String context) {
    if (right) {
      at++;
    } else if (at == text.length()) {
      error = Optional.of(END);
    } else {
      invalid(context);
    }
  }

  private void number() {
    if (text.charAt(at) == '-') {
      at++;
    }
    boolean zero = at < text.length() && text.charAt(at) == '0';
    need(isDigit(), "in numeric literal");
    while (!zero && isDigit()) {
      at++;
    }
    if (error.isEmpty() && at < text.length() && text.charAt(at) == '.') {
      at++;
      digits("after decimal point in numeric literal");
    }
    if (error.isEmpty() && at < text.length() && "eE".indexOf(text.charAt(at)) >= 0) {
      at++;
      if (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      digits("in exponent of numeric literal");
    }
  }

  private void digits(String context) {
    need(isDigit(), context);
    while (error.isEmpty() && isDigit()) {
      at++;
    }
  }

  private void literal(String word) {
    at++;
    for (int i = 1; i < word.length() && error.isEmpty(); i++) {
      need(
          at < text.length() && text.charAt(at) == word.charAt(i),
          "in literal " + word + " (expecting '" + word.charAt(i) + "')");
    }
  }

  private void invalid(String context) {
    error = Optional.of("invalid character " + quoted() + " " + context);
  }

  private String quoted() {
    char c = text.charAt(at);
    return switch (c) {
      case '\'' -> "'\\''";
      case '\\' -> "'\\\\'";
      case '\n' -> "'\\n'";
      case '\r' -> "'\\r'";
      case '\t' -> "'\\t'";
      default ->
          c < ' ' || (c >= 0x7f && c <= 0xa0) || c == 0xad
              ? String.format(Locale.ROOT, c < 0x80 ? "'\\x%02x'" : "'\\u%04x'", (int) c)
              : "'" + c + "'";
    };
  }
}
