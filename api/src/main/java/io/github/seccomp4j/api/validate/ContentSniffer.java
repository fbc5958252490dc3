package io.github.seccomp4j.api.validate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells from the bytes alone what cannot be text. */
final class ContentSniffer {

  private static final int LOOKED_AT = 8192;

  // First bytes of gzip, zip, zstd, bzip2 and xz, as their formats define them.
  private static final List<String> MAGIC =
      List.of("\u001f\u008b", "PK\u0003\u0004", "(\u00b5/\u00fd", "BZh", "\u00fd7zXZ");

  private ContentSniffer() {}

  /** Returns COMPRESSED or BINARY; empty for what may be text. */
  static Optional<DocumentKind> sniff(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (MAGIC.stream().anyMatch(start::startsWith)) {
      return Optional.of(DocumentKind.COMPRESSED);
    }
    boolean utf16 = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
    return utf16 || start.indexOf('\0') >= 0 ? Optional.of(DocumentKind.BINARY) : Optional.empty();
  }
}
