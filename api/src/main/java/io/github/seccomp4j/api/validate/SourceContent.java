package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** What a source holds. */
sealed interface SourceContent {

  /** A file that has not been read. */
  record File(Path path) implements SourceContent {}

  /** A file that cannot be read, and what the system says. */
  record Unreadable(String reason) implements SourceContent {}

  /** A document. */
  final class Bytes implements SourceContent {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** A value that was never text. */
  record Value(ConditionalProfile profile) implements SourceContent {}

  /** Reads no more than shows that a document is too long. */
  static byte[] readBounded(InputStream stream) throws IOException {
    return stream.readNBytes(ReadLimits.DEFAULT.maxLength() + 1);
  }
}
