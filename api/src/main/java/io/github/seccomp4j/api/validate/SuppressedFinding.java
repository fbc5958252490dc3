package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.finding.Finding;
import java.util.Objects;

/**
 * A finding that somebody has decided to live with.
 *
 * @param finding what was found
 * @param reason why it stays, in the words of whoever suppressed it
 */
public record SuppressedFinding(Finding finding, String reason) {

  /**
   * Makes a suppressed finding.
   *
   * @param finding what was found
   * @param reason why it stays, in the words of whoever suppressed it
   * @throws NullPointerException if a part is null
   */
  public SuppressedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(reason, "reason");
  }
}
