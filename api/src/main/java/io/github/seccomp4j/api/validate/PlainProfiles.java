package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.Set;

/** Plain profiles in the form of conditional ones, so that one set of rules serves both. */
final class PlainProfiles {

  private PlainProfiles() {}

  /** Returns the same profile; members without a typed place stay verbatim, comments get theirs. */
  static ConditionalProfile asConditional(SeccompProfile profile) {
    ConditionalProfile conditional = ConditionalProfile.of(profile);
    return conditional.toBuilder()
        .syscalls(conditional.syscalls().stream().map(PlainProfiles::withComment).toList())
        .build();
  }

  private static ConditionalRule withComment(ConditionalRule rule) {
    return rule.otherMembers()
        .getString("comment")
        .map(
            comment ->
                rule.toBuilder()
                    .comment(comment)
                    .otherMembers(rule.otherMembers().without(Set.of("comment")))
                    .build())
        .orElse(rule);
  }

  /** Tells whether a profile has nothing that the plain form lacks. */
  static boolean isPlain(ConditionalProfile profile) {
    return profile.archMap().isEmpty()
        && profile.defaultErrno().isEmpty()
        && profile.syscalls().stream()
            .allMatch(
                rule ->
                    rule.name().isEmpty()
                        && rule.errno().isEmpty()
                        && rule.includes().isEmpty()
                        && rule.excludes().isEmpty());
  }
}
