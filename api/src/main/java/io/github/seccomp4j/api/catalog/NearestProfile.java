package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.model.SyscallRule;
import java.util.List;

/**
 * The default profile nearest to one that is nobody's; the first of several equally near.
 *
 * @param matches every way in which releases make that default; not empty
 * @param missing what that default has and the profile lacks: rules of one name each
 * @param surplus what the profile has and that default lacks: rules of one name each
 * @param otherDifferences what else differs, in words: default action, error number, architectures,
 *     flags
 */
public record NearestProfile(
    List<ProfileMatch> matches,
    List<SyscallRule> missing,
    List<SyscallRule> surplus,
    List<String> otherDifferences) {

  /**
   * Makes a value.
   *
   * @param matches every way in which releases make that default; not empty
   * @param missing what that default has and the profile lacks
   * @param surplus what the profile has and that default lacks
   * @param otherDifferences what else differs, in words
   * @throws NullPointerException if a part is null
   */
  public NearestProfile {
    matches = List.copyOf(matches);
    missing = List.copyOf(missing);
    surplus = List.copyOf(surplus);
    otherDifferences = List.copyOf(otherDifferences);
  }

  /**
   * Returns the releases that make the nearest default.
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
