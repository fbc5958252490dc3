package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The capabilities a container asks for, as the runtime reads them. */
final class AddedCapabilities {

  private static final String PREFIX = "CAP_";

  private AddedCapabilities() {}

  static Optional<CapabilityChanges> changes(PodContainer container) {
    return container.securityContext().flatMap(ContainerSecurity::capabilities);
  }

  static boolean isAll(Capability written) {
    return written.token().equalsIgnoreCase(CapabilityChanges.ALL.token());
  }

  /**
   * Reads a name as the runtime does: containerd puts {@code CAP_} before every word, CRI-O only
   * where it is missing; letters may be small.
   *
   * @return the kernel's name, or empty if the runtime makes nothing of the word
   */
  static Optional<Capability> read(Capability written, LintTarget target) {
    String word = written.token().toUpperCase(Locale.ROOT);
    boolean strips =
        target.runtime().isPresent()
            && target.runtime().get().runtime() != ContainerRuntime.CONTAINERD;
    String name = strips && word.startsWith(PREFIX) ? word : PREFIX + word;
    Capability read = new Capability(name);
    return Capability.recognized().contains(read) ? Optional.of(read) : Optional.empty();
  }

  /** Tells whether an added capability stays although others are dropped. */
  static boolean isDroppedAgain(Capability read, List<Capability> dropped, LintTarget target) {
    return dropped.stream().anyMatch(other -> read(other, target).filter(read::equals).isPresent());
  }
}
