package io.github.seccomp4j.model.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents as files: UTF-8 without exception, never more bytes than the limits allow. */
final class DocumentFiles {

  private DocumentFiles() {}

  static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, nameOf(file));
    }
  }

  static String read(InputStream in, String source) throws IOException {
    byte[] bytes = in.readNBytes(ReadLimits.DEFAULT.maxLength() + 1);
    return decode(bytes, source, ReadLimits.DEFAULT);
  }

  /** The file's bytes, or enough of them to see that they are too many. */
  static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ReadLimits.DEFAULT.maxLength() + 1);
    }
  }

  static String decode(byte[] bytes, String source, ReadLimits limits) {
    Malformed.refuseIfTooLong(bytes.length, source, limits);
    return decode(bytes, source);
  }

  static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** What a file's document is called: its path as the caller wrote it, with forward slashes. */
  static String nameOf(Path file) {
    return file.toString().replace('\\', '/');
  }

  // Replacing what is not UTF-8 would read another document than the one that was written.
  private static String decode(byte[] bytes, String source) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (!result.isError()) {
      return out.toString();
    }
    int line = 1;
    int column = 1;
    for (int i = 0; i < out.length(); i++) {
      boolean newline = out.charAt(i) == '\n';
      line += newline ? 1 : 0;
      column = newline ? 1 : column + 1;
    }
    throw Malformed.at(
        source,
        line,
        column,
        "invalid-utf-8",
        "byte " + in.position() + " does not begin a UTF-8 character",
        "UTF-8",
        null);
  }
}
