package io.github.seccomp4j.api.compare.report;

import java.util.Objects;

/**
 * What two compared policies are called in a report, such as the names of their files.
 *
 * @param left the one whose strictness is asked for
 * @param right the one it is compared with
 */
public record ComparedNames(String left, String right) {

  /** Names for policies that have none. */
  public static final ComparedNames SIDES = new ComparedNames("left", "right");

  /**
   * Makes names.
   *
   * @param left the one whose strictness is asked for
   * @param right the one it is compared with
   * @throws NullPointerException if a name is null
   */
  public ComparedNames {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }
}
