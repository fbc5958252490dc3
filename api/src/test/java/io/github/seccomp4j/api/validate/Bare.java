package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;

/** Profiles with typed members only, in which an empty default action counts as none. */
final class Bare {

  private Bare() {}

  static SeccompProfile of(SeccompProfile profile) {
    return SeccompProfile.builder()
        .from(profile)
        .defaultAction(profile.defaultAction().filter(action -> !action.token().isEmpty()))
        .syscalls(
            profile.syscalls().stream()
                .map(rule -> rule.toBuilder().otherMembers(JsonObject.EMPTY).build())
                .toList())
        .otherMembers(JsonObject.EMPTY)
        .build();
  }

  static SeccompProfile of(ConditionalProfile profile) {
    return of(
        SeccompProfile.builder()
            .defaultAction(profile.defaultAction())
            .defaultErrnoRet(profile.defaultErrnoRet())
            .architectures(profile.architectures())
            .flags(profile.flags())
            .listenerPath(profile.listenerPath())
            .listenerMetadata(profile.listenerMetadata())
            .syscalls(profile.syscalls().stream().map(Bare::of).toList())
            .build());
  }

  static SyscallRule of(ConditionalRule rule) {
    return SyscallRule.builder()
        .names(rule.names())
        .action(rule.action())
        .errnoRet(rule.errnoRet())
        .args(rule.args())
        .build();
  }
}
