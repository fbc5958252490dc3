package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * A value made of another kind of document, and what did not come along.
 *
 * @param value the value
 * @param findings what the value does not say or says otherwise than its source, and what will be
 *     refused of it, in document order; located by a JSON pointer in the source; an unmodifiable
 *     copy
 * @param <T> the kind of value
 */
public record Converted<T>(T value, List<Finding> findings) {

  /**
   * Makes a result.
   *
   * @param value the value
   * @param findings what the value does not say or says otherwise than its source, and what will be
   *     refused of it, in document order; located by a JSON pointer in the source; an unmodifiable
   *     copy
   * @throws NullPointerException if a part is null
   */
  public Converted {
    Objects.requireNonNull(value, "value");
    findings = List.copyOf(findings);
  }

  /**
   * Tells whether the value says all that its source says.
   *
   * @return true if there are no findings
   */
  public boolean isLossless() {
    return findings.isEmpty();
  }
}
