package io.github.seccomp4j.model;

import java.util.List;
import java.util.Objects;

/**
 * How a condition compares an argument: a {@code SCMP_CMP_*} word of the OCI runtime specification,
 * or any other word found in its place.
 *
 * <p>Every comparison is of unsigned numbers, 64 bits wide on 64-bit architectures and 32 bits wide
 * on 32-bit ones. Source: OCI runtime-spec 1.3, config-linux.md, "Seccomp"; seccomp_rule_add(3).
 *
 * @param token the word as written
 */
public record ArgOperator(String token) implements OpenToken {

  /** argument != value. */
  public static final ArgOperator NE = new ArgOperator("SCMP_CMP_NE");

  /** argument &lt; value, unsigned. */
  public static final ArgOperator LT = new ArgOperator("SCMP_CMP_LT");

  /** argument &lt;= value, unsigned. */
  public static final ArgOperator LE = new ArgOperator("SCMP_CMP_LE");

  /** argument == value. */
  public static final ArgOperator EQ = new ArgOperator("SCMP_CMP_EQ");

  /** argument &gt;= value, unsigned. */
  public static final ArgOperator GE = new ArgOperator("SCMP_CMP_GE");

  /** argument &gt; value, unsigned. */
  public static final ArgOperator GT = new ArgOperator("SCMP_CMP_GT");

  /** (argument &amp; value) == (valueTwo &amp; value): {@code value} is the mask. */
  public static final ArgOperator MASKED_EQ = new ArgOperator("SCMP_CMP_MASKED_EQ");

  private static final List<ArgOperator> RECOGNIZED = List.of(NE, LT, LE, EQ, GE, GT, MASKED_EQ);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public ArgOperator {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the words that OCI runtime-spec 1.3 defines.
   *
   * @return seven distinct tokens, in the order of the specification
   */
  public static List<ArgOperator> recognized() {
    return RECOGNIZED;
  }

  @Override
  public boolean isRecognized() {
    return RECOGNIZED.contains(this);
  }

  @Override
  public String toString() {
    return token;
  }
}
