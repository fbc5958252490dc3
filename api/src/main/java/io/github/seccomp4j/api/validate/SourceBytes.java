package io.github.seccomp4j.api.validate;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** A document's bytes, and the texts they are taken for. Immutable; nobody writes to the bytes. */
final class SourceBytes {

  private static final String MARK = "\u00ef\u00bb\u00bf";

  private final byte[] bytes;
  private final String text;

  private SourceBytes(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  static SourceBytes of(byte[] bytes) {
    return new SourceBytes(bytes, decode(bytes));
  }

  static SourceBytes of(String text) {
    return new SourceBytes(text.getBytes(StandardCharsets.UTF_8), text);
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  /**
   * The text as Go reads it: U+FFFD for each byte that is no part of a UTF-8 character. Lines and
   * columns of findings are those of this text.
   */
  String text() {
    return text;
  }

  /** Tells whether the bytes begin with the byte order mark of UTF-8. */
  boolean hasMark() {
    return text.startsWith("\ufeff");
  }

  /**
   * The text in which each byte is one character. JSON's structure is ASCII, so a position in it is
   * the position of a byte; a byte order mark is three blanks.
   */
  String byteText() {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    return hasMark() ? "   " + latin.substring(MARK.length()) : latin;
  }

  /**
   * Returns what stands between two bytes, in its place: a blank for every UTF-16 unit before it,
   * except line breaks.
   */
  SourceBytes part(int start, int end) {
    String blank = blank(decode(Arrays.copyOf(bytes, start)), c -> true);
    byte[] part =
        Arrays.copyOf(blank.getBytes(StandardCharsets.US_ASCII), blank.length() + end - start);
    System.arraycopy(bytes, start, part, blank.length(), end - start);
    return of(part);
  }

  /** The same for YAML, whose positions are those of characters of the text. */
  SourceBytes textPart(int start, int end) {
    return of(
        blank(text.substring(0, start), c -> !Character.isLowSurrogate((char) c))
            + text.substring(start, end));
  }

  private static String blank(String text, IntPredicate counted) {
    StringBuilder blank = new StringBuilder(text.length());
    text.chars()
        .filter(counted)
        .forEach(c -> blank.append(c == '\n' || c == '\r' ? (char) c : ' '));
    return blank.toString();
  }

  private static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    while (decoder.decode(in, out, true).isError()) {
      in.get();
      out.put('\ufffd');
    }
    return out.flip().toString();
  }
}
