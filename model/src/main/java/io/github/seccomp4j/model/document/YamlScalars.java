package io.github.seccomp4j.model.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a YAML scalar means to Kubernetes, which reads YAML through sigs.k8s.io/yaml (its fork of
 * go-yaml v2): YAML 1.1's words for booleans, octal without a letter, no sexagesimal numbers.
 */
final class YamlScalars {

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUES =
      Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE");
  private static final Set<String> FALSES =
      Set.of("n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE");
  private static final Set<String> NOT_IN_JSON =
      Set.of(
          ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf",
          "-.Inf", "-.INF");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?");
  private static final Pattern MISPLACED_UNDERSCORE = Pattern.compile("(?<![0-9])_|_(?![0-9])");
  private static final BigInteger MIN_SIGNED = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_UNSIGNED = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

  // Longer digit strings than this are no number anybody means, and cost quadratic time.
  private static final int MAX_DIGITS = 1_000;

  private YamlScalars() {}

  /**
   * A scalar resolved.
   *
   * @param event STRING, NUMBER, BOOLEAN or NULL
   * @param text the text as {@link DocumentCursor#text()} returns it
   */
  record Resolved(DocumentEvent event, String text) {}

  /**
   * Resolves a scalar written without quotes and without a tag.
   *
   * @return empty for a number that JSON does not have
   */
  static Optional<Resolved> resolvePlain(String text) {
    if (NULLS.contains(text)) {
      return Optional.of(new Resolved(DocumentEvent.NULL, "null"));
    }
    if (TRUES.contains(text)) {
      return Optional.of(new Resolved(DocumentEvent.BOOLEAN, "true"));
    }
    if (FALSES.contains(text)) {
      return Optional.of(new Resolved(DocumentEvent.BOOLEAN, "false"));
    }
    if (NOT_IN_JSON.contains(text)) {
      return Optional.empty();
    }
    Optional<String> number = number(text);
    return Optional.of(
        number.isPresent()
            ? new Resolved(DocumentEvent.NUMBER, number.get())
            : new Resolved(DocumentEvent.STRING, text));
  }

  /** Tells whether a text written without quotes would be read as this very string. */
  static boolean staysString(String text) {
    return resolvePlain(text).filter(r -> r.event() == DocumentEvent.STRING).isPresent();
  }

  private static Optional<String> number(String text) {
    if (text.length() > MAX_DIGITS || !startsLikeNumber(text)) {
      return Optional.empty();
    }
    // After a dot, go-yaml leaves underscores to Go, which wants them between digits.
    if (text.charAt(0) == '.' && MISPLACED_UNDERSCORE.matcher(text).find()) {
      return Optional.empty();
    }
    String digits = text.replace("_", "");
    Optional<String> integer = integer(digits);
    return integer.isPresent() ? integer : decimal(digits);
  }

  private static boolean startsLikeNumber(String text) {
    char first = text.charAt(0);
    return (first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.';
  }

  // Go's strconv.ParseInt with base 0, after go-yaml has removed underscores.
  private static Optional<String> integer(String digits) {
    boolean negative = digits.startsWith("-");
    String unsigned = negative || digits.startsWith("+") ? digits.substring(1) : digits;
    int radix = 10;
    String body = unsigned;
    if (unsigned.length() > 1 && unsigned.charAt(0) == '0') {
      char mark = unsigned.charAt(1);
      radix =
          switch (mark) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 8;
          };
      body = unsigned.substring("xXoObB".indexOf(mark) >= 0 ? 2 : 1);
    }
    if (body.isEmpty() || !hasOnlyDigits(body, radix)) {
      return Optional.empty();
    }
    BigInteger value = new BigInteger(body, radix);
    value = negative ? value.negate() : value;
    boolean fits = value.compareTo(MIN_SIGNED) >= 0 && value.compareTo(MAX_UNSIGNED) <= 0;
    // An explicit plus is Go's ParseInt only, which ends at 2^63-1.
    boolean plus = digits.startsWith("+") && value.bitLength() > 63;
    return fits && !plus ? Optional.of(value.toString()) : Optional.empty();
  }

  private static boolean hasOnlyDigits(String body, int radix) {
    return body.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0);
  }

  // go-yaml reads a float64: what does not fit is no number, what is too precise is rounded.
  private static Optional<String> decimal(String digits) {
    if (!FLOAT.matcher(digits).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(digits);
    if (Double.isInfinite(value)) {
      return Optional.empty();
    }
    if (value == 0) {
      return Optional.of(digits.startsWith("-") ? "-0" : "0");
    }
    return Optional.of(new BigDecimal(Double.toString(value)).stripTrailingZeros().toString());
  }
}
