package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Makes number nodes of the smallest type that loses nothing, as Jackson does for whole numbers:
 * int, long, big integer; double, and big decimal only for what no double holds.
 */
final class ExactNumbers extends JsonNodeFactory {

  private static final long serialVersionUID = 1L;

  static final ExactNumbers NODES = new ExactNumbers();

  private ExactNumbers() {
    super(true);
  }

  @Override
  public ValueNode numberNode(BigDecimal value) {
    return of(value) instanceof Double number ? numberNode((double) number) : decimal(value);
  }

  @Override
  public ValueNode numberNode(BigInteger value) {
    Number number = of(value);
    if (number instanceof Integer small) {
      return numberNode((int) small);
    }
    return number instanceof Long large ? numberNode((long) large) : super.numberNode(value);
  }

  private static ValueNode decimal(BigDecimal value) {
    return DecimalNode.valueOf(value);
  }

  static Number of(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return value.intValue();
    }
    return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
  }

  // Double's text is compared, not its exact value: 0.1 is a double although no double is 0.1.
  static Number of(BigDecimal value) {
    double nearest = value.doubleValue();
    boolean exact =
        !Double.isInfinite(nearest)
            && new BigDecimal(Double.toString(nearest)).compareTo(value) == 0;
    return exact ? (Number) nearest : value;
  }
}
