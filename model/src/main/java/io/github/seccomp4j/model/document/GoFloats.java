package io.github.seccomp4j.model.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How Go writes numbers with a fraction: with the fewest digits that read back as the same. */
final class GoFloats {

  private static final int MOST_FLOAT_DIGITS = 9;
  private static final int FIRST_KEY_EXPONENT = 6;
  private static final int FIRST_JSON_EXPONENT = 21;
  private static final int LAST_JSON_FRACTION = -6;
  private static final int LAST_KEY_FRACTION = -4;

  private GoFloats() {}

  /** As encoding/json writes a float64: without an exponent from 1e-6 up to 1e21. */
  static String jsonText(double value) {
    if (value == 0) {
      return isNegative(value) ? "-0" : "0";
    }
    BigDecimal shortest = shortest(value);
    int exponent = shortest.precision() - shortest.scale() - 1;
    return exponent >= LAST_JSON_FRACTION && exponent < FIRST_JSON_EXPONENT
        ? shortest.toPlainString()
        : scientific(shortest, exponent, 1);
  }

  /**
   * As sigs.k8s.io/yaml writes a float64 that is a key: {@code strconv.FormatFloat(f, 'g', -1,
   * 32)}, so as the nearest 32-bit number.
   */
  static String keyText(double value) {
    float single = (float) value;
    if (single == 0) {
      return isNegative(value) ? "-0" : "0";
    }
    if (Float.isInfinite(single)) {
      return single > 0 ? ".inf" : "-.inf";
    }
    BigDecimal shortest = shortest(single);
    int exponent = shortest.precision() - shortest.scale() - 1;
    return exponent >= LAST_KEY_FRACTION && exponent < FIRST_KEY_EXPONENT
        ? shortest.toPlainString()
        : scientific(shortest, exponent, 2);
  }

  private static boolean isNegative(double zero) {
    return Double.doubleToRawLongBits(zero) < 0;
  }

  private static String scientific(BigDecimal value, int exponent, int exponentDigits) {
    String digits = value.unscaledValue().abs().toString();
    StringBuilder text = new StringBuilder(value.signum() < 0 ? "-" : "");
    text.append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    text.append(exponent < 0 ? "e-" : "e+");
    String power = Integer.toString(Math.abs(exponent));
    return text.append("0".repeat(Math.max(0, exponentDigits - power.length())))
        .append(power)
        .toString();
  }

  // Before Java 19, Double.toString may give a digit more than needed.
  private static BigDecimal shortest(double value) {
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    while (digits.precision() > 1) {
      BigDecimal fewer = digits.round(new MathContext(digits.precision() - 1)).stripTrailingZeros();
      if (fewer.doubleValue() != value) {
        break;
      }
      digits = fewer;
    }
    return digits;
  }

  private static BigDecimal shortest(float value) {
    BigDecimal exact = new BigDecimal(value);
    for (int precision = 1; precision < MOST_FLOAT_DIGITS; precision++) {
      for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP}) {
        BigDecimal rounded = exact.round(new MathContext(precision, mode));
        if (rounded.floatValue() == value) {
          return rounded.stripTrailingZeros();
        }
      }
    }
    return exact.round(new MathContext(MOST_FLOAT_DIGITS)).stripTrailingZeros();
  }
}
