package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.catalog.Release;
import java.util.List;
import java.util.Objects;

/**
 * Releases next to each other in the order of versions that do the same with a call.
 *
 * @param releases in the order of versions, pre-releases among them; not empty, unmodifiable
 * @param answer what they do; the examples and the rules that decide are those of the first release
 */
public record ReleaseRange(List<Release> releases, CallAnswer answer) {

  /**
   * Makes a range.
   *
   * @param releases in the order of versions
   * @param answer what they do
   * @throws NullPointerException if a part or an element is null
   * @throws IllegalArgumentException if there is no release
   */
  public ReleaseRange {
    releases = List.copyOf(releases);
    Objects.requireNonNull(answer, "answer");
    if (releases.isEmpty()) {
      throw new IllegalArgumentException("a range needs a release");
    }
  }

  /**
   * Returns the first release.
   *
   * @return the lowest version
   */
  public Release first() {
    return releases.get(0);
  }

  /**
   * Returns the last release.
   *
   * @return the highest version; the first one if there is no other
   */
  public Release last() {
    return releases.get(releases.size() - 1);
  }

  /**
   * Says the range.
   *
   * @return for example {@code containerd 1.7.32 to 1.7.34 (3 releases): blocked (ERRNO:1)}
   */
  @Override
  public String toString() {
    String text = first().toString();
    if (releases.size() > 1) {
      text += " to " + last().version() + " (" + releases.size() + " releases)";
    }
    return text + ": " + answer;
  }
}
