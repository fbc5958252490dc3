package io.github.seccomp4j.model.document;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a YAML scalar without quotes means to Kubernetes, which reads YAML through sigs.k8s.io/yaml
 * 1.6.0 and so through go-yaml v2.4.2 (resolve.go): YAML 1.1's words for booleans, octal without a
 * letter, no sexagesimal numbers.
 */
final class YamlScalars {

  private static final Scalar NULL = new Scalar(ScalarType.NULL, "null");
  private static final Scalar TRUE = new Scalar(ScalarType.BOOLEAN, "true");
  private static final Scalar FALSE = new Scalar(ScalarType.BOOLEAN, "false");
  private static final Scalar NAN = new Scalar(ScalarType.NOT_IN_JSON, ".nan");
  private static final Scalar INFINITY = new Scalar(ScalarType.NOT_IN_JSON, ".inf");
  private static final Scalar NEGATIVE_INFINITY = new Scalar(ScalarType.NOT_IN_JSON, "-.inf");

  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?");
  private static final Pattern MISPLACED_UNDERSCORE = Pattern.compile("(?<![0-9])_|_(?![0-9])");
  private static final BigInteger MIN_SIGNED = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_SIGNED = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger MAX_UNSIGNED = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
  private static final int LONGEST_WORD = 5;
  private static final int SURELY_SIGNED = 18; // so many decimal digits fit into 63 bits
  private static final int MOST_DIGITS = 64; // of 64 bits written in base 2

  private YamlScalars() {}

  /** Go's type of a scalar, which decides how it is written as a key and whether JSON has it. */
  enum ScalarType {
    STRING(DocumentEvent.STRING),
    BOOLEAN(DocumentEvent.BOOLEAN),
    NULL(DocumentEvent.NULL),
    /** A signed 64-bit number. */
    INT(DocumentEvent.NUMBER),
    /** An unsigned 64-bit number beyond the signed ones. */
    UINT(DocumentEvent.NUMBER),
    /** An IEEE 754 double. */
    FLOAT(DocumentEvent.NUMBER),
    /** Infinity, or no number. */
    NOT_IN_JSON(DocumentEvent.NULL);

    private final DocumentEvent event;

    ScalarType(DocumentEvent event) {
      this.event = event;
    }

    DocumentEvent event() {
      return event;
    }
  }

  /**
   * A scalar that is no string.
   *
   * @param type what it is
   * @param text as JSON writes it
   */
  record Scalar(ScalarType type, String text) {

    /** Returns the name of the member that has this scalar as its key. */
    String keyText() {
      return type == ScalarType.FLOAT ? GoFloats.keyText(Double.parseDouble(text)) : text;
    }
  }

  /**
   * Resolves a scalar written without quotes and without a tag.
   *
   * @return null for a string
   */
  static @Nullable Scalar resolve(String text) {
    if (text.isEmpty()) {
      return NULL;
    }
    char first = text.charAt(0);
    if (first >= '0' && first <= '9') {
      return number(text);
    }
    return switch (first) {
      case 'y', 'Y', 'n', 'N', 't', 'T', 'f', 'F', 'o', 'O', '~' ->
          text.length() > LONGEST_WORD ? null : word(text);
      case '+', '-', '.' -> {
        Scalar special = text.length() > LONGEST_WORD ? null : special(text);
        yield special == null ? number(text) : special;
      }
      default -> null;
    };
  }

  /** Tells whether a text written without quotes would be read as this very string. */
  static boolean staysString(String text) {
    return resolve(text) == null;
  }

  private static @Nullable Scalar word(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> NULL;
      case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE" -> TRUE;
      case "n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE" -> FALSE;
      default -> null;
    };
  }

  private static @Nullable Scalar special(String text) {
    return switch (text) {
      case ".nan", ".NaN", ".NAN" -> NAN;
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> INFINITY;
      case "-.inf", "-.Inf", "-.INF" -> NEGATIVE_INFINITY;
      default -> null;
    };
  }

  private static @Nullable Scalar number(String text) {
    if (text.length() <= SURELY_SIGNED && isPlainDecimal(text)) {
      return new Scalar(ScalarType.INT, text);
    }
    // After a dot, go-yaml leaves underscores to Go, which wants them between digits.
    if (text.charAt(0) == '.' && MISPLACED_UNDERSCORE.matcher(text).find()) {
      return null;
    }
    String digits = text.replace("_", "");
    Scalar integer = text.charAt(0) == '.' ? null : integer(digits);
    if (integer != null) {
      return integer;
    }
    Scalar decimal = decimal(digits);
    return decimal == null ? signedBinary(digits) : decimal;
  }

  private static boolean isPlainDecimal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return text.charAt(0) != '0' || text.length() == 1;
  }

  // Go's strconv.ParseInt and ParseUint with base 0, after go-yaml has removed underscores.
  private static @Nullable Scalar integer(String digits) {
    boolean signed = digits.startsWith("-") || digits.startsWith("+");
    boolean negative = digits.startsWith("-");
    String unsigned = signed ? digits.substring(1) : digits;
    int radix = 10;
    int prefix = 0;
    if (unsigned.length() > 1 && unsigned.charAt(0) == '0') {
      switch (unsigned.charAt(1)) {
        case 'x', 'X' -> radix = 16;
        case 'b', 'B' -> radix = 2;
        default -> radix = 8;
      }
      prefix = "xXoObB".indexOf(unsigned.charAt(1)) >= 0 ? 2 : 1;
    }
    BigInteger magnitude = magnitude(unsigned.substring(prefix), radix);
    return magnitude == null ? null : inRange(negative ? magnitude.negate() : magnitude, !signed);
  }

  private static @Nullable Scalar inRange(BigInteger value, boolean mayBeUnsigned) {
    if (value.compareTo(MIN_SIGNED) >= 0 && value.compareTo(MAX_SIGNED) <= 0) {
      return new Scalar(ScalarType.INT, value.toString());
    }
    return mayBeUnsigned && value.signum() > 0 && value.compareTo(MAX_UNSIGNED) <= 0
        ? new Scalar(ScalarType.UINT, value.toString())
        : null;
  }

  // Null also for what is longer than any 64-bit number.
  private static @Nullable BigInteger magnitude(String digits, int radix) {
    if (digits.isEmpty()) {
      return null;
    }
    int zeros = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= 0x80 || Character.digit(c, radix) < 0) {
        return null;
      }
      zeros += c == '0' && zeros == i ? 1 : 0;
    }
    if (digits.length() - zeros > MOST_DIGITS) {
      return null;
    }
    return new BigInteger(zeros == digits.length() ? "0" : digits.substring(zeros), radix);
  }

  // go-yaml reads a float64: what does not fit is no number, what is too precise is rounded.
  private static @Nullable Scalar decimal(String digits) {
    if (!FLOAT.matcher(digits).matches()) {
      return null;
    }
    double value = Double.parseDouble(digits);
    return Double.isInfinite(value) ? null : new Scalar(ScalarType.FLOAT, GoFloats.jsonText(value));
  }

  // What go-yaml tries last: a sign behind 0b, and base 2 once more.
  private static @Nullable Scalar signedBinary(String digits) {
    if (!digits.startsWith("0b") || digits.length() < 4) {
      return null;
    }
    char sign = digits.charAt(2);
    BigInteger magnitude = sign == '+' || sign == '-' ? magnitude(digits.substring(3), 2) : null;
    return magnitude == null ? null : inRange(sign == '-' ? magnitude.negate() : magnitude, false);
  }
}
