package io.github.seccomp4j.api.learn.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Tells gzip by its first two bytes (RFC 1952, section 2.3.1). */
final class Gzip {

  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  static InputStream plain(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, BUFFER);
    buffered.mark(2);
    boolean isGzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return isGzip ? new GZIPInputStream(buffered, BUFFER) : buffered;
  }
}
