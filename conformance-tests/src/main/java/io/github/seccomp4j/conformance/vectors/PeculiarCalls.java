package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The calls of a profile whose plain meaning is not what runtimes do: rules that repeat an
 * argument, rules with conditions and different actions, and what multiplexers reach.
 */
final class PeculiarCalls {

  private record Effect(String action, Optional<Long> number) {}

  private final Set<String> names = new HashSet<>();

  PeculiarCalls(SeccompProfile profile) {
    Map<String, Effect> effects = new HashMap<>();
    for (SyscallRule rule : profile.syscalls()) {
      boolean repeats =
          rule.args().stream().map(arg -> arg.index()).distinct().count() < rule.args().size();
      Effect effect = effect(rule);
      for (String name : rule.names()) {
        if (repeats) {
          names.add(name);
        }
        if (!rule.args().isEmpty()) {
          Effect before = effects.putIfAbsent(name, effect);
          if (before != null && !before.equals(effect)) {
            names.add(name);
          }
        }
      }
    }
  }

  private static Effect effect(SyscallRule rule) {
    return new Effect(
        rule.action().token(),
        rule.action().takesErrnoRet()
            ? Optional.of(rule.errnoRet().orElse(1) & 0xffff)
            : Optional.empty());
  }

  boolean touches(SyscallEvent event) {
    Optional<ArchitectureInfo> info =
        ArchitectureInfo.of(event.entry())
            .flatMap(entry -> ArchitectureInfo.ofCall(entry.auditArch(), event.number()));
    if (info.isEmpty()) {
      return false;
    }
    Optional<String> name = SyscallTable.of(info.get().architecture()).name(event.number());
    return name.filter(
            known ->
                names.contains(known)
                    || (info.get().multiplexes() && List.of("socketcall", "ipc").contains(known)))
        .isPresent();
  }
}
