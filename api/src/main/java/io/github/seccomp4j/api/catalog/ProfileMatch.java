package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way in which releases make a profile: on which machines, kernels and for which capabilities.
 *
 * @param releases the releases of one runtime, in the order of versions
 * @param goArchitectures the machines, by the names the runtime's source has for them
 * @param kernelFrom the first kernel version this is so on; empty if on the oldest as well
 * @param kernelBefore the first kernel version this is not so on; empty if on the newest as well
 * @param held the capabilities the container has
 * @param notHeld the capabilities it has not; those in neither set do not matter
 */
public record ProfileMatch(
    List<Release> releases,
    List<String> goArchitectures,
    Optional<KernelVersion> kernelFrom,
    Optional<KernelVersion> kernelBefore,
    Set<Capability> held,
    Set<Capability> notHeld) {

  /**
   * Makes a match.
   *
   * @param releases the releases of one runtime, in the order of versions
   * @param goArchitectures the machines
   * @param kernelFrom the first kernel version this is so on, or empty
   * @param kernelBefore the first kernel version this is not so on, or empty
   * @param held the capabilities the container has
   * @param notHeld the capabilities it has not
   * @throws NullPointerException if a part is null
   */
  public ProfileMatch {
    releases = List.copyOf(releases);
    goArchitectures = List.copyOf(goArchitectures);
    Objects.requireNonNull(kernelFrom, "kernelFrom");
    Objects.requireNonNull(kernelBefore, "kernelBefore");
    held = Set.copyOf(held);
    notHeld = Set.copyOf(notHeld);
  }

  /**
   * Tells whether a container is one of those that this is about.
   *
   * @param capabilities the container's capabilities
   * @return true if it has all of {@link #held} and none of {@link #notHeld}
   */
  public boolean isFor(Set<Capability> capabilities) {
    return capabilities.containsAll(held) && notHeld.stream().noneMatch(capabilities::contains);
  }

  /**
   * Says whose profile it is.
   *
   * @return for example {@code containerd 2.2.4 to 2.3.4 (8 releases) on amd64, kernel 4.8 or
   *     later, with CAP_SYS_CHROOT, without CAP_SYS_ADMIN}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(releases.get(0).toString());
    if (releases.size() > 1) {
      text.append(" to ").append(releases.get(releases.size() - 1).version());
      text.append(" (").append(releases.size()).append(" releases)");
    }
    text.append(" on ").append(String.join(", ", goArchitectures));
    kernelFrom.ifPresent(version -> text.append(", kernel ").append(version).append(" or later"));
    kernelBefore.ifPresent(version -> text.append(", kernel before ").append(version));
    append(text, ", with ", held);
    append(text, ", without ", notHeld);
    return text.toString();
  }

  private static void append(StringBuilder text, String word, Set<Capability> capabilities) {
    if (!capabilities.isEmpty()) {
      Set<String> tokens = new TreeSet<>();
      capabilities.forEach(capability -> tokens.add(capability.token()));
      text.append(word).append(String.join(", ", tokens));
    }
  }
}
