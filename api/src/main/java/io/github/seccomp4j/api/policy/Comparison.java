package io.github.seccomp4j.api.policy;

/** How a test compares an argument with a value. All comparisons are of unsigned numbers. */
public enum Comparison {
  /** Equal. */
  EQ("=="),
  /** Not equal. */
  NE("!="),
  /** Less than, unsigned. */
  LT("<"),
  /** Less than or equal, unsigned. */
  LE("<="),
  /** Greater than, unsigned. */
  GT(">"),
  /** Greater than or equal, unsigned. */
  GE(">=");

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = symbol;
  }

  /**
   * Returns the sign that formulas use.
   *
   * @return for example {@code <=}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Compares two numbers.
   *
   * @param left the number on the left; 64 bits, unsigned
   * @param right the number on the right; 64 bits, unsigned
   * @return true if the comparison holds
   */
  public boolean holds(long left, long right) {
    return switch (this) {
      case EQ -> left == right;
      case NE -> left != right;
      case LT -> Long.compareUnsigned(left, right) < 0;
      case LE -> Long.compareUnsigned(left, right) <= 0;
      case GT -> Long.compareUnsigned(left, right) > 0;
      case GE -> Long.compareUnsigned(left, right) >= 0;
    };
  }
}
