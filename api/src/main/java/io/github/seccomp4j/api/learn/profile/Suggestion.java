package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * The smallest edit of a profile that lets pass what was seen.
 *
 * @param profile the edited profile; the old one if there is nothing to edit
 * @param added names that it permits in addition, sorted; unmodifiable
 * @param removed names that it no longer permits, sorted; unmodifiable
 * @param diff the edit of the profile's JSON as a unified diff; empty if there is none
 * @param findings what the edit does not mend, and why nothing is removed; unmodifiable
 */
public record Suggestion(
    SeccompProfile profile,
    List<String> added,
    List<String> removed,
    String diff,
    List<Finding> findings) {

  /**
   * Makes a suggestion.
   *
   * @param profile the edited profile
   * @param added names that it permits in addition; a copy
   * @param removed names that it no longer permits; a copy
   * @param diff the edit of the profile's JSON as a unified diff
   * @param findings what the edit does not mend, and why nothing is removed; a copy
   * @throws NullPointerException if a part or an element is null
   */
  public Suggestion {
    Objects.requireNonNull(profile, "profile");
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    Objects.requireNonNull(diff, "diff");
    findings = List.copyOf(findings);
  }
}
