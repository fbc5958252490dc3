package io.github.seccomp4j.model.document;

import java.util.Objects;

/**
 * How a document is read: what becomes of oddities, and how large it may be.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.strict().withLimits(ReadLimits.DEFAULT.withMaxLength(1 << 20));
 * }</pre>
 *
 * @param mode what happens to a document that means something else than it seems to
 * @param limits how large it may be
 */
public record ReadOptions(ReadMode mode, ReadLimits limits) {

  private static final ReadOptions STRICT = new ReadOptions(ReadMode.STRICT, ReadLimits.DEFAULT);
  private static final ReadOptions LENIENT = new ReadOptions(ReadMode.LENIENT, ReadLimits.DEFAULT);

  /**
   * Makes options.
   *
   * @param mode what happens to a document that means something else than it seems to
   * @param limits how large it may be
   * @throws NullPointerException if one is null
   */
  public ReadOptions {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(limits, "limits");
  }

  /**
   * Returns options that refuse whatever the runtimes refuse or read differently from what stands
   * there.
   *
   * @return strict reading within the default limits
   */
  public static ReadOptions strict() {
    return STRICT;
  }

  /**
   * Returns options that accept whatever the runtimes accept, with findings.
   *
   * @return lenient reading within the default limits
   */
  public static ReadOptions lenient() {
    return LENIENT;
  }

  /**
   * Replaces the limits.
   *
   * @param newLimits how large the document may be
   * @return options with the same mode
   */
  public ReadOptions withLimits(ReadLimits newLimits) {
    return new ReadOptions(mode, newLimits);
  }
}
