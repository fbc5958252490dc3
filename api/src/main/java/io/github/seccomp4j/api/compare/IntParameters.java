package io.github.seccomp4j.api.compare;

import io.github.seccomp4j.api.syscall.Parameter;
import io.github.seccomp4j.api.syscall.SyscallParameters;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which arguments of calls have high halves that the kernel does not read. */
final class IntParameters {

  private static final int WIDE = 64;

  private IntParameters() {}

  /** Tells whether filters see high halves of arguments on an entry. */
  static boolean matterOn(Architecture entry) {
    return ArchitectureInfo.of(entry).filter(info -> info.bits() == WIDE).isPresent();
  }

  /**
   * Returns which arguments of a call have high halves that do not count.
   *
   * @return indexes; empty where filters do not see high halves, and for unknown names
   */
  static Set<Integer> of(Architecture entry, String name) {
    if (!matterOn(entry)) {
      return Set.of();
    }
    List<Parameter> parameters = SyscallParameters.find(name, entry).orElse(List.of());
    Set<Integer> narrow = new HashSet<>();
    for (int index = 0; index < parameters.size(); index++) {
      if (parameters.get(index).bits() < WIDE) {
        narrow.add(index);
      }
    }
    return Set.copyOf(narrow);
  }
}
