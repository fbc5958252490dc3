package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.nio.ByteOrder;
import java.util.List;
import java.util.OptionalLong;

/**
 * A refused profile without what it is refused for, so that all else in it is looked at too. Rules
 * stay where they are; a rule that would be refused says nothing any more.
 */
final class MendedProfile {

  private final SeccompProfile profile;
  private final ByteOrder byteOrder;
  private final Action defaultAction;

  private MendedProfile(SeccompProfile profile, Host host) {
    this.profile = profile;
    this.byteOrder = ArchitectureInfo.of(host.architecture()).orElseThrow().byteOrder();
    this.defaultAction =
        profile
            .defaultAction()
            .filter(action -> action.isRecognized() && !action.equals(Action.NOTIFY))
            .orElse(Action.ERRNO);
  }

  static SeccompProfile of(SeccompProfile profile, Host host) {
    return new MendedProfile(profile, host).mend();
  }

  private SeccompProfile mend() {
    return SeccompProfile.builder()
        .defaultAction(defaultAction)
        .defaultErrnoRet(number(defaultAction, profile.defaultErrnoRet()))
        .architectures(profile.architectures().stream().filter(this::isGood).toList())
        .flags(profile.flags().map(all -> all.stream().filter(FilterFlag::isRecognized).toList()))
        .listenerPath(profile.listenerPath())
        .syscalls(profile.syscalls().stream().map(this::mended).toList())
        .build();
  }

  private static OptionalLong number(Action action, OptionalLong errnoRet) {
    boolean isRefused = Acceptance.isRefused(Acceptance.outcome(action, errnoRet));
    return isRefused || !action.takesErrnoRet() ? OptionalLong.empty() : errnoRet;
  }

  private boolean isGood(Architecture architecture) {
    return ArchitectureInfo.of(architecture)
        .filter(info -> info.acceptedByRunc() && info.byteOrder() == byteOrder)
        .isPresent();
  }

  private SyscallRule mended(SyscallRule rule) {
    Action action = rule.action();
    if (!action.isRecognized()
        || Acceptance.isRefused(Acceptance.outcome(action, rule.errnoRet()))
        || !areGood(rule.args())) {
      return SyscallRule.builder()
          .action(defaultAction.equals(Action.ALLOW) ? Action.LOG : Action.ALLOW)
          .build();
    }
    boolean isWhole = !rule.names().contains("") && !action.equals(Action.NOTIFY);
    return isWhole && (action.takesErrnoRet() || rule.errnoRet().isEmpty())
        ? rule
        : rule.toBuilder()
            .names(rule.names().stream().map(name -> hidden(action, name)).toList())
            .errnoRet(number(action, rule.errnoRet()))
            .build();
  }

  // A name must stay where it is; this one is as good as none.
  private static String hidden(Action action, String name) {
    return name.isEmpty() || (action.equals(Action.NOTIFY) && name.equals("write")) ? "-" : name;
  }

  private static boolean areGood(List<ArgCondition> args) {
    for (ArgCondition condition : args) {
      if (!condition.op().isRecognized()
          || Long.compareUnsigned(condition.index(), SyscallEvent.ARGUMENTS) >= 0) {
        return false;
      }
    }
    return true;
  }
}
