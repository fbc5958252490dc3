package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The architectures whose calls a process can also make on a machine.
 *
 * <p>Source: archMap of the default profile of moby/profiles 0.2.3 and of containers/common 0.68.0.
 */
final class Companions {

  private static final Map<Architecture, List<Architecture>> BY_NATIVE =
      Map.of(
          Architecture.X86_64, List.of(Architecture.X86, Architecture.X32),
          Architecture.AARCH64, List.of(Architecture.ARM),
          Architecture.MIPS64, List.of(Architecture.MIPS, Architecture.MIPS64N32),
          Architecture.MIPSEL64, List.of(Architecture.MIPSEL, Architecture.MIPSEL64N32),
          Architecture.S390X, List.of(Architecture.S390));

  private Companions() {}

  static List<Architecture> of(Architecture architecture) {
    return BY_NATIVE.getOrDefault(architecture, List.of());
  }

  static List<Architecture> andNative(Architecture architecture) {
    List<Architecture> all = new ArrayList<>(List.of(architecture));
    all.addAll(of(architecture));
    return all;
  }
}
