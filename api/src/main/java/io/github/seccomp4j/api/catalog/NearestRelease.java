package io.github.seccomp4j.api.catalog;

import java.util.List;
import java.util.Objects;

/**
 * A release of the catalog taken in place of one that it does not have.
 *
 * @param asked the release that was asked for
 * @param taken the default profile of the release taken instead
 * @param doubts why it may be the wrong one; empty exactly if the catalog has the release itself
 */
public record NearestRelease(Release asked, RuntimeDefault taken, List<String> doubts) {

  /**
   * Makes a value.
   *
   * @param asked the release that was asked for
   * @param taken the default profile of the release taken instead
   * @param doubts why it may be the wrong one
   * @throws NullPointerException if a part is null
   */
  public NearestRelease {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(taken, "taken");
    doubts = List.copyOf(doubts);
  }

  /**
   * Tells whether the catalog has what was asked for.
   *
   * @return true if nothing was taken in place of it
   */
  public boolean isExact() {
    return doubts.isEmpty();
  }

  /**
   * Says what was taken and why it may be wrong.
   *
   * @return one sentence
   */
  @Override
  public String toString() {
    return isExact() ? taken.release().toString() : String.join("; ", doubts);
  }
}
