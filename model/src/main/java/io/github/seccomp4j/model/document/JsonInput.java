package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Severity;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document as it was handed over, as bytes or as text.
 *
 * <p>Bytes are parsed as they are as long as they hold nothing odd; a document that does is decoded
 * as a whole, so that lines and columns are those of characters.
 */
final class JsonInput {

  private final byte[] bytes;
  private final @Nullable String text;
  private final String source;
  private final ReadLimits limits;

  private JsonInput(byte[] bytes, @Nullable String text, String source, ReadLimits limits) {
    this.bytes = bytes;
    this.text = text;
    this.source = source;
    this.limits = limits;
  }

  static JsonInput of(byte[] bytes, String source, ReadLimits limits) {
    Malformed.refuseIfTooLong(bytes.length, source, limits);
    return new JsonInput(bytes, null, source, limits);
  }

  static JsonInput of(String text, String source, ReadLimits limits) {
    Malformed.refuseIfTooLong(text.length(), source, limits);
    return new JsonInput(text.getBytes(StandardCharsets.UTF_8), text, source, limits);
  }

  /** Tells whether the bytes are the document, so that they need not be decoded first. */
  boolean isPlain() {
    // Jackson would guess UTF-16 or UTF-32 from the first four bytes, and skip a byte order mark.
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] <= 0) {
        return false;
      }
    }
    // Half a surrogate pair has no bytes; encoding has replaced it.
    return text == null || new String(bytes, StandardCharsets.UTF_8).equals(text);
  }

  /** Walks the bytes; places are of bytes. */
  JsonCursor plainCursor() {
    return JsonCursor.plain(bytes, source, limits);
  }

  /**
   * Walks the characters.
   *
   * @param severity of the cursor's own findings
   */
  JsonCursor cursor(Severity severity) {
    GoText seen =
        text == null ? GoText.of(bytes, source, severity) : GoText.of(text, source, severity);
    return JsonCursor.of(seen, source, limits);
  }
}
