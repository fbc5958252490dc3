package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Why an OCI runtime does not start a container with a profile, in its own words. Rules under
 * conditions are taken as if they held.
 *
 * <p>Sources: observed with runc 1.5.1 and libseccomp 2.6.1; crun 1.29.1 by a driver that follows
 * its source.
 */
final class ContainerStart {

  private final ConditionalProfile profile;
  private final Architecture nativeArchitecture;

  private ContainerStart(ConditionalProfile profile, Architecture nativeArchitecture) {
    this.profile = profile;
    this.nativeArchitecture = nativeArchitecture;
  }

  /** Tells whether the profile says nothing at all, which runc takes for "no seccomp". */
  static boolean isEmpty(ConditionalProfile profile) {
    return profile.syscalls().isEmpty()
        && profile.defaultAction().filter(a -> !a.token().isEmpty()).isEmpty();
  }

  /** Returns what the runtime says; empty if the container starts. */
  static Optional<String> failure(
      ConditionalProfile profile, OciRuntime runtime, Architecture nativeArchitecture) {
    ContainerStart start = new ContainerStart(profile, nativeArchitecture);
    return runtime == OciRuntime.RUNC ? start.runc() : start.crun();
  }

  private Action defaultAction() {
    return profile.defaultAction().orElse(new Action(""));
  }

  private List<Architecture> architectures() {
    List<Architecture> all = new ArrayList<>(profile.architectures());
    profile.archMap().stream()
        .filter(mapping -> mapping.architecture().equals(nativeArchitecture))
        .findFirst()
        .ifPresent(
            mapping -> {
              all.add(mapping.architecture());
              all.addAll(mapping.subArchitectures());
            });
    return all;
  }

  private List<String> names(ConditionalRule rule) {
    return rule.names().isEmpty() ? rule.name().stream().toList() : rule.names();
  }

  private boolean mixesByteOrder() {
    Optional<ArchitectureInfo> own = ArchitectureInfo.of(nativeArchitecture);
    return architectures().stream()
        .flatMap(architecture -> ArchitectureInfo.of(architecture).stream())
        .anyMatch(info -> own.filter(o -> o.byteOrder() != info.byteOrder()).isPresent());
  }

  private Optional<String> runc() {
    for (FilterFlag flag : profile.flags().orElse(List.of())) {
      if (!flag.isRecognized()) {
        return Optional.of("seccomp flag " + flag + " is not known to runc");
      }
    }
    for (Architecture architecture : architectures()) {
      if (ArchitectureInfo.of(architecture).filter(ArchitectureInfo::acceptedByRunc).isEmpty()) {
        return Optional.of("string " + architecture + " is not a valid arch for seccomp");
      }
    }
    if (!defaultAction().isRecognized()) {
      return Optional.of("string " + defaultAction() + " is not a valid action for seccomp");
    }
    for (ConditionalRule rule : profile.syscalls()) {
      if (!rule.action().isRecognized()) {
        return Optional.of("string " + rule.action() + " is not a valid action for seccomp");
      }
      for (ArgCondition condition : rule.args()) {
        if (!condition.op().isRecognized()) {
          return Optional.of("string " + condition.op() + " is not a valid operator for seccomp");
        }
      }
    }
    return runcFilter();
  }

  private Optional<String> runcFilter() {
    if (defaultAction().equals(Action.NOTIFY)) {
      return Optional.of("SCMP_ACT_NOTIFY cannot be used as default action");
    }
    for (ConditionalRule rule : profile.syscalls()) {
      if (rule.action().equals(Action.NOTIFY) && names(rule).contains("write")) {
        return Optional.of("SCMP_ACT_NOTIFY cannot be used for the write syscall");
      }
    }
    if (isRefusedErrno(defaultAction(), profile.defaultErrnoRet())) {
      return Optional.of("error creating filter: could not create filter");
    }
    if (mixesByteOrder()) {
      return Optional.of(
          "error adding architecture to seccomp filter: numerical argument out of domain");
    }
    for (ConditionalRule rule : profile.syscalls()) {
      Optional<String> badIndex = indexWithoutArgument(rule.args());
      for (String name : names(rule)) {
        Optional<String> failure = runcRule(rule, name, badIndex);
        if (failure.isPresent()) {
          return failure;
        }
      }
    }
    Optional<String> refused = RuleConflicts.first(profile.syscalls());
    if (refused.isPresent()) {
      return Optional.of(
          "error adding seccomp rule for syscall " + refused.get() + ": file exists");
    }
    boolean listens = profile.listenerPath().filter(path -> !path.isEmpty()).isPresent();
    boolean notifies =
        profile.syscalls().stream().anyMatch(rule -> rule.action().equals(Action.NOTIFY));
    if (notifies && !listens) {
      return Optional.of("seccomp listenerPath is not set");
    }
    return !notifies && profile.flags().orElse(List.of()).contains(FilterFlag.WAIT_KILLABLE_RECV)
        ? Optional.of("error loading seccomp filter: invalid argument")
        : Optional.empty();
  }

  private static Optional<String> runcRule(
      ConditionalRule rule, String name, Optional<String> badIndex) {
    if (name.isEmpty()) {
      return Optional.of("empty string is not a valid syscall");
    }
    if (!SyscallNames.isKnown(name)) {
      return Optional.empty();
    }
    if (badIndex.isPresent()) {
      return Optional.of(
          "error creating seccomp syscall condition for syscall "
              + name
              + ": syscalls only have up to 6 arguments ("
              + badIndex.get()
              + " given)");
    }
    return isRefusedErrno(rule.action(), rule.errnoRet())
        ? Optional.of(
            (rule.args().isEmpty()
                    ? "error adding seccomp filter rule for syscall "
                    : "error adding seccomp rule for syscall ")
                + name
                + ": two checks on same syscall argument")
        : Optional.empty();
  }

  private static Optional<String> indexWithoutArgument(List<ArgCondition> conditions) {
    return conditions.stream()
        .map(ArgCondition::index)
        .filter(index -> Long.compareUnsigned(index, 5) > 0)
        .map(Long::toUnsignedString)
        .findFirst();
  }

  private static boolean isRefusedErrno(Action action, OptionalLong errnoRet) {
    return action.equals(Action.ERRNO) && (errnoRet.orElse(1) & 0xffff) >= 4095;
  }

  private Optional<String> crun() {
    if (defaultAction().token().isEmpty()) {
      return Optional.of("seccomp misses the default action");
    }
    Optional<String> failure = crunAction(defaultAction(), profile.defaultErrnoRet());
    if (failure.isPresent()) {
      return failure;
    }
    if (isRefusedErrno(defaultAction(), profile.defaultErrnoRet())) {
      return Optional.of("error seccomp_init");
    }
    for (Architecture architecture : architectures()) {
      String bare = architecture.token().replaceFirst("^SCMP_ARCH_", "").toLowerCase(Locale.ROOT);
      if (ArchitectureInfo.all().stream()
          .noneMatch(info -> info.acceptedByCrun() && info.libseccompName().equals(bare))) {
        return Optional.of("seccomp unknown architecture `" + bare + "`");
      }
    }
    if (mixesByteOrder()) {
      return Optional.of("seccomp adding architecture: errno 33");
    }
    for (ConditionalRule rule : profile.syscalls()) {
      failure = crunRule(rule);
      if (failure.isPresent()) {
        return failure;
      }
    }
    return RuleConflicts.first(profile.syscalls()).map(name -> "seccomp_rule_add_array: errno 17");
  }

  private Optional<String> crunRule(ConditionalRule rule) {
    Optional<String> failure = crunAction(rule.action(), rule.errnoRet());
    if (failure.isPresent()) {
      return failure;
    }
    for (String name : names(rule)) {
      if (!SyscallNames.isKnown(name)) {
        continue;
      }
      for (ArgCondition condition : rule.args().stream().limit(6).toList()) {
        if (Long.compareUnsigned(condition.index(), 5) > 0) {
          return Optional.of("invalid seccomp index");
        }
        if (!condition.op().isRecognized()) {
          return Optional.of("seccomp get operator `" + condition.op() + "`");
        }
      }
      if (isRefusedErrno(rule.action(), rule.errnoRet())) {
        return Optional.of(
            rule.args().isEmpty()
                ? "seccomp_rule_add `" + name + "`: errno 22"
                : "seccomp_rule_add_array: errno 22");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> crunAction(Action action, OptionalLong errnoRet) {
    if (!action.isRecognized()) {
      return Optional.of("seccomp get action `" + action + "`");
    }
    return errnoRet.isPresent() && !action.takesErrnoRet()
        ? Optional.of("errno value specified for action `" + action + "`")
        : Optional.empty();
  }
}
