package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;

/** Writes the 64 bits of a long without a sign. */
final class UnsignedNumbers {

  private UnsignedNumbers() {}

  static void write(JsonGenerator out, long bits) throws IOException {
    if (bits >= 0) {
      out.writeNumber(bits);
    } else {
      out.writeNumber(new BigInteger(Long.toUnsignedString(bits)));
    }
  }
}
