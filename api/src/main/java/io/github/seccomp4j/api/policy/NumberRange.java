package io.github.seccomp4j.api.policy;

import java.util.List;

/**
 * System-call numbers next to each other that an entry treats alike.
 *
 * @param first the lowest number, as in {@code seccomp_data.nr}; 32 bits, unsigned
 * @param last the greatest number; 32 bits, unsigned
 * @param decisions what happens: the first one that matches decides, and the last one always does;
 *     unmodifiable, not empty
 */
public record NumberRange(int first, int last, List<Decision> decisions) {

  /**
   * Makes a range.
   *
   * @param first the lowest number; 32 bits, unsigned
   * @param last the greatest number; 32 bits, unsigned
   * @param decisions what happens
   * @throws IllegalArgumentException if the first number is greater than the last, or the decisions
   *     do not end with one that has no tests; the message holds the numbers
   */
  public NumberRange {
    decisions = List.copyOf(decisions);
    if (Integer.compareUnsigned(first, last) > 0) {
      throw new IllegalArgumentException(
          "not a range: "
              + Integer.toUnsignedString(first)
              + " to "
              + Integer.toUnsignedString(last));
    }
    if (decisions.isEmpty() || !decisions.get(decisions.size() - 1).isUnconditional()) {
      throw new IllegalArgumentException(
          "nothing decides in every case from number " + Integer.toUnsignedString(first));
    }
  }

  /**
   * Tells whether a number lies in the range.
   *
   * @param number 32 bits, unsigned
   * @return true if it does
   */
  public boolean contains(int number) {
    return Integer.compareUnsigned(first, number) <= 0
        && Integer.compareUnsigned(number, last) <= 0;
  }
}
