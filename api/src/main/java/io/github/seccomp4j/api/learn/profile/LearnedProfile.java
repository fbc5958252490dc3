package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * A learned profile and its reasons.
 *
 * @param profile the profile
 * @param rules its rules, in the same order, each with why it is there; unmodifiable
 * @param findings what a reviewer ought to know, the gravest not first but in the order in which
 *     the profile was made; unmodifiable
 */
public record LearnedProfile(
    SeccompProfile profile, List<LearnedRule> rules, List<Finding> findings) {

  /**
   * Makes a value.
   *
   * @param profile the profile
   * @param rules its rules with why they are there; a copy
   * @param findings what a reviewer ought to know; a copy
   * @throws NullPointerException if a part or an element is null
   */
  public LearnedProfile {
    Objects.requireNonNull(profile, "profile");
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
  }

  /**
   * Writes the review: every rule with every call and why it is there, then the findings.
   *
   * @return lines of text, each ended by a line feed
   */
  public String toText() {
    return LearnedText.of(this);
  }
}
