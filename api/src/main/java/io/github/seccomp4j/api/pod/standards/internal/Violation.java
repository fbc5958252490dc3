package io.github.seccomp4j.api.pod.standards.internal;

import java.util.List;

/**
 * What a Pod does against one check.
 *
 * @param reason what is forbidden, in short
 * @param detail who does it, and how
 * @param places where it stands, in the order of the Pod: at least one
 */
public record Violation(String reason, String detail, List<Place> places) {

  /**
   * Makes a violation.
   *
   * @param reason what is forbidden, in short
   * @param detail who does it, and how
   * @param places where it stands
   */
  public Violation {
    places = List.copyOf(places);
  }
}
