package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding that somebody has decided to live with.
 *
 * @param finding what was found
 * @param reason why it stays, in the words of whoever suppressed it
 * @param place where the document's comment that says so stands; empty if {@link ValidationOptions}
 *     say it
 */
public record SuppressedFinding(Finding finding, String reason, Optional<Location> place) {

  /**
   * Makes a suppressed finding.
   *
   * @param finding what was found
   * @param reason why it stays, in the words of whoever suppressed it
   * @param place where the document's comment that says so stands; empty if {@link
   *     ValidationOptions} say it
   * @throws NullPointerException if a part is null
   */
  public SuppressedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(place, "place");
  }

  /**
   * Makes a finding that {@link ValidationOptions} suppress.
   *
   * @param finding what was found
   * @param reason why it stays, in the words of whoever suppressed it
   * @throws NullPointerException if a part is null
   */
  public SuppressedFinding(Finding finding, String reason) {
    this(finding, reason, Optional.empty());
  }
}
