package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a container runtime hands to the OCI runtime, with each rule where the document has it: a
 * rule that is left out stands there without names, which means nothing.
 */
final class HandedProfile {

  private HandedProfile() {}

  static SeccompProfile of(
      ConditionalProfile profile, Architecture node, Predicate<ConditionalRule> isHanded) {
    List<SyscallRule> rules = new ArrayList<>(profile.syscalls().size());
    SyscallRule nothing = nothing(profile);
    for (ConditionalRule rule : profile.syscalls()) {
      rules.add(isHanded.test(rule) ? plain(rule) : nothing);
    }
    return SeccompProfile.builder()
        .defaultAction(profile.defaultAction())
        .defaultErrnoRet(profile.defaultErrnoRet())
        .architectures(architectures(profile, node))
        .flags(profile.flags())
        .listenerPath(profile.listenerPath())
        .listenerMetadata(profile.listenerMetadata())
        .syscalls(rules)
        .build();
  }

  // Not the default's action, so that nobody calls the rule superfluous.
  private static SyscallRule nothing(ConditionalProfile profile) {
    boolean allows = profile.defaultAction().filter(Action.ALLOW::equals).isPresent();
    return SyscallRule.builder().action(allows ? Action.LOG : Action.ALLOW).build();
  }

  private static SyscallRule plain(ConditionalRule rule) {
    return SyscallRule.builder()
        .names(rule.names().isEmpty() ? rule.name().stream().toList() : rule.names())
        .action(rule.action())
        .errnoRet(rule.errnoRet())
        .args(rule.args())
        .build();
  }

  private static List<Architecture> architectures(ConditionalProfile profile, Architecture node) {
    List<Architecture> all = new ArrayList<>(profile.architectures());
    profile.archMap().stream()
        .filter(mapping -> mapping.architecture().equals(node))
        .findFirst()
        .ifPresent(
            mapping -> {
              all.add(mapping.architecture());
              all.addAll(mapping.subArchitectures());
            });
    return all;
  }
}
