package io.github.seccomp4j.api.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose default a profile is.
 *
 * @param matches every way in which releases of the catalog make it, by runtime and version; empty
 *     if it is nobody's default
 * @param nearest the default that differs least; empty exactly if there are matches
 */
public record Identification(List<ProfileMatch> matches, Optional<NearestProfile> nearest) {

  /**
   * Makes a result.
   *
   * @param matches every way in which releases of the catalog make the profile
   * @param nearest the default that differs least, or empty
   * @throws NullPointerException if a part is null
   */
  public Identification {
    matches = List.copyOf(matches);
    Objects.requireNonNull(nearest, "nearest");
  }

  /**
   * Tells whether the profile is the default of a release.
   *
   * @return true if there is a match
   */
  public boolean isKnown() {
    return !matches.isEmpty();
  }

  /**
   * Returns the releases whose default it is.
   *
   * @return each once, in order; unmodifiable
   */
  public List<Release> releases() {
    return matches.stream()
        .flatMap(match -> match.releases().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
