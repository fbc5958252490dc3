package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.Set;

/** Plain profiles in the form of conditional ones, so that one set of rules serves both. */
final class PlainProfiles {

  private PlainProfiles() {}

  /** Returns the same profile; members without a typed place stay verbatim, comments get theirs. */
  static ConditionalProfile asConditional(SeccompProfile profile) {
    ConditionalProfile.Builder builder =
        ConditionalProfile.builder()
            .defaultAction(profile.defaultAction())
            .defaultErrnoRet(profile.defaultErrnoRet())
            .architectures(profile.architectures())
            .flags(profile.flags())
            .listenerPath(profile.listenerPath())
            .listenerMetadata(profile.listenerMetadata())
            .otherMembers(profile.otherMembers());
    profile.syscalls().forEach(rule -> builder.addSyscalls(asConditional(rule)));
    return builder.build();
  }

  private static ConditionalRule asConditional(SyscallRule rule) {
    JsonObject others = rule.otherMembers();
    return ConditionalRule.builder()
        .names(rule.names())
        .action(rule.action())
        .errnoRet(rule.errnoRet())
        .args(rule.args())
        .comment(others.getString("comment"))
        .otherMembers(
            others.getString("comment").isPresent() ? others.without(Set.of("comment")) : others)
        .build();
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
