package io.github.seccomp4j.api.validate.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a document as a URI reference (RFC 3986). */
final class SourceUri {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
  // What may stand in a path. A colon may not in the first segment of a relative reference.
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

  private SourceUri() {}

  static String of(String source) {
    if (DRIVE.matcher(source).matches()) {
      return "file:///" + source.substring(0, 2) + encode(source.substring(2));
    }
    return (source.startsWith("/") ? "file://" : "") + encode(source);
  }

  private static String encode(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      int value = Byte.toUnsignedInt(unit);
      if (PLAIN.indexOf(value) >= 0) {
        uri.append((char) value);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", value));
      }
    }
    return uri.toString();
  }
}
