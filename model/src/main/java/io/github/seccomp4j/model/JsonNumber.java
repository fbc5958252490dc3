package io.github.seccomp4j.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A JSON number as it was written: neither range nor precision is lost.
 *
 * <p>Two numbers are equal exactly when their digits are, so {@code 1} and {@code 1.0} differ.
 *
 * @param literal the number in JSON's grammar (RFC 8259, section 6)
 */
public record JsonNumber(String literal) implements JsonValue {

  private static final Pattern GRAMMAR =
      Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?(?:[eE][+-]?\\d++)?");

  /**
   * Makes a number of its digits.
   *
   * @param literal the number in JSON's grammar (RFC 8259, section 6)
   * @throws IllegalArgumentException if the text is no JSON number; the message holds its start
   */
  public JsonNumber {
    Objects.requireNonNull(literal, "literal");
    if (!GRAMMAR.matcher(literal).matches()) {
      throw new IllegalArgumentException(
          "not a JSON number: " + literal.substring(0, Math.min(40, literal.length())));
    }
  }

  /**
   * Makes a number of a signed value.
   *
   * @param value a signed 64-bit number
   * @return the number in decimal
   */
  public static JsonNumber of(long value) {
    return new JsonNumber(Long.toString(value));
  }

  /**
   * Makes a number of an unsigned value.
   *
   * @param bits 64 bits, read without a sign
   * @return the number in decimal, never negative
   */
  public static JsonNumber ofUnsigned(long bits) {
    return new JsonNumber(Long.toUnsignedString(bits));
  }

  /**
   * Tells whether the number is written without fraction and exponent.
   *
   * @return true for an integer literal of any size
   */
  public boolean isInteger() {
    return literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
  }

  @Override
  public String toString() {
    return literal;
  }
}
