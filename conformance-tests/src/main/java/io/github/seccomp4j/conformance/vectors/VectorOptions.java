package io.github.seccomp4j.conformance.vectors;

import java.util.Objects;
import java.util.Optional;

/**
 * What a runner does beside its report.
 *
 * @param lines where a line of JSON about every line of vectors goes: {@code {file, kind, id,
 *     passed, failed, mismatches}}
 * @param failsFast whether the first line with a failure is the last that is run
 */
public record VectorOptions(Optional<Appendable> lines, boolean failsFast) {

  /** No lines, and everything is run. */
  public static final VectorOptions NONE = new VectorOptions(Optional.empty(), false);

  /**
   * Makes options.
   *
   * @param lines where a line of JSON about every line of vectors goes
   * @param failsFast whether the first line with a failure is the last that is run
   * @throws NullPointerException if a part is null
   */
  public VectorOptions {
    Objects.requireNonNull(lines, "lines");
  }
}
