package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.document.YamlScalars.Scalar;
import io.github.seccomp4j.model.document.YamlScalars.ScalarType;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * What a scalar means with its tag and style, to go-yaml v2.4.2 (resolve.go, decode.go): the tags
 * of YAML 1.1 demand a type, every other tag is nobody's and leaves the text.
 */
final class YamlTags {

  private static final String YAML = "tag:yaml.org,2002:";
  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
              + "(?:(?:[Tt]([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,][0-9]+)?"
              + "(?:Z|[-+]([0-9]{2}):([0-9]{2})))"
              + "| ([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,][0-9]+)?)?");
  private static final int HOURS = 24;
  private static final int SIXTY = 60;

  private YamlTags() {}

  /** Tells whether a key asks to merge the mapping that is its value. */
  static boolean isMerge(ScalarEvent key) {
    return key.getValue().equals("<<")
        && (key.getImplicit().canOmitTagInPlainScalar() || (YAML + "merge").equals(key.getTag()));
  }

  /**
   * Resolves a scalar.
   *
   * @return null if it is a string and has no tag that changes its text
   */
  static @Nullable Scalar resolve(ScalarEvent scalar, YamlEvents events) {
    String tag = scalar.getTag();
    if (tag == null) {
      return scalar.getImplicit().canOmitTagInPlainScalar()
          ? YamlScalars.resolve(scalar.getValue())
          : null;
    }
    if (!tag.startsWith(YAML)) {
      return null;
    }
    return switch (tag.substring(YAML.length())) {
      case "binary" -> new Scalar(ScalarType.STRING, decodeBinary(scalar, events));
      case "null" -> tagged(scalar, events, ScalarType.NULL);
      case "bool" -> tagged(scalar, events, ScalarType.BOOLEAN);
      case "int" -> tagged(scalar, events, ScalarType.INT);
      case "float" -> tagged(scalar, events, ScalarType.FLOAT);
      case "timestamp" -> {
        if (!isTimestamp(scalar.getValue())) {
          throw unfit(scalar, events);
        }
        yield null;
      }
      default -> null;
    };
  }

  private static Scalar tagged(ScalarEvent event, YamlEvents events, ScalarType wanted) {
    Scalar scalar = YamlScalars.resolve(event.getValue());
    if (scalar == null) {
      throw unfit(event, events);
    }
    ScalarType type = scalar.type();
    boolean fits =
        switch (wanted) {
          case INT -> type == ScalarType.INT || type == ScalarType.UINT;
          case FLOAT ->
              type == ScalarType.FLOAT || type == ScalarType.INT || type == ScalarType.NOT_IN_JSON;
          default -> type == wanted;
        };
    if (!fits) {
      throw unfit(event, events);
    }
    return wanted == ScalarType.FLOAT && type == ScalarType.INT
        ? new Scalar(ScalarType.FLOAT, GoFloats.jsonText(Double.parseDouble(scalar.text())))
        : scalar;
  }

  private static MalformedDocumentException unfit(ScalarEvent scalar, YamlEvents events) {
    return events.refused(scalar, "the value does not fit its tag " + scalar.getTag());
  }

  // ---- timestamps ---------------------------------------------------------------------------

  private static boolean isTimestamp(String text) {
    Matcher parts = TIMESTAMP.matcher(text);
    if (!parts.matches()) {
      return false;
    }
    try {
      LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
    } catch (DateTimeException e) {
      return false;
    }
    return number(parts, 4) < HOURS
        && number(parts, 5) < SIXTY
        && number(parts, 6) < SIXTY
        && number(parts, 7) <= HOURS
        && number(parts, 8) <= SIXTY
        && number(parts, 9) < HOURS
        && number(parts, 10) < SIXTY
        && number(parts, 11) < SIXTY;
  }

  private static int number(Matcher parts, int group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  // ---- binary -------------------------------------------------------------------------------

  private static String decodeBinary(ScalarEvent scalar, YamlEvents events) {
    String base64 = scalar.getValue().replace("\r", "").replace("\n", "");
    try {
      if (base64.length() % 4 == 0) {
        return goText(Base64.getDecoder().decode(base64));
      }
    } catch (IllegalArgumentException e) {
      throw events.refused(scalar, "the value of !!binary is not base64");
    }
    throw events.refused(scalar, "the value of !!binary is not base64");
  }

  // Go's JSON replaces every byte that is no part of a character, not every broken sequence.
  private static String goText(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      in.get();
      out.put(REPLACEMENT);
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }
}
