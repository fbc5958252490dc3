package io.github.seccomp4j.api.resolve;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;

/** Plain profiles as conditional ones. */
final class Unconditional {

  private Unconditional() {}

  static ConditionalProfile of(SeccompProfile profile) {
    return ConditionalProfile.builder()
        .defaultAction(profile.defaultAction())
        .defaultErrnoRet(profile.defaultErrnoRet())
        .architectures(profile.architectures())
        .flags(profile.flags())
        .listenerPath(profile.listenerPath())
        .listenerMetadata(profile.listenerMetadata())
        .syscalls(profile.syscalls().stream().map(Unconditional::rule).toList())
        .otherMembers(profile.otherMembers())
        .build();
  }

  private static ConditionalRule rule(SyscallRule rule) {
    return ConditionalRule.builder()
        .names(rule.names())
        .action(rule.action())
        .errnoRet(rule.errnoRet())
        .args(rule.args())
        .otherMembers(rule.otherMembers())
        .build();
  }
}
