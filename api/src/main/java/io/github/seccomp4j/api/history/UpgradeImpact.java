package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.ProfileRejectedException;
import io.github.seccomp4j.model.Capability;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What changes for a container under the default profile when its node goes from one release to
 * another, of the same runtime or of another one.
 *
 * <pre>{@code
 * RuntimeDefault from = RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "1.7.31");
 * RuntimeDefault to = RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "2.0.11");
 * UpgradeImpact impact = UpgradeImpact.between(from, to, node).restrictedTo(observed);
 * List<CallChange> breaks = impact.changes(ChangeKind.NEWLY_DENIED);
 * }</pre>
 *
 * <p>Calls are compared as the filter sees them, exactly and through every entry: a program that is
 * refused {@code socket(38, …)} breaks, also if other high bits would get it through.
 *
 * @param from the default before
 * @param to the default after
 * @param host the machine, and whose reading of the profiles counts
 * @param capabilitiesBefore the container's capabilities before
 * @param capabilitiesAfter the container's capabilities after
 * @param changes by entry, then by ascending numbers; unmodifiable
 */
public record UpgradeImpact(
    RuntimeDefault from,
    RuntimeDefault to,
    Host host,
    Set<Capability> capabilitiesBefore,
    Set<Capability> capabilitiesAfter,
    List<CallChange> changes) {

  /**
   * Makes an impact.
   *
   * @param from the default before
   * @param to the default after
   * @param host the machine
   * @param capabilitiesBefore the container's capabilities before
   * @param capabilitiesAfter the container's capabilities after
   * @param changes what changes
   * @throws NullPointerException if a part or an element is null
   */
  public UpgradeImpact {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(host, "host");
    capabilitiesBefore = Set.copyOf(capabilitiesBefore);
    capabilitiesAfter = Set.copyOf(capabilitiesAfter);
    changes = List.copyOf(changes);
  }

  /**
   * Finds what changes for a container that asks for no change of its capabilities. It has those of
   * each release, which differ between runtimes: containerd gives CAP_SYS_CHROOT and CRI-O does
   * not.
   *
   * @param from the default before
   * @param to the default after
   * @param host the machine, and whose reading of the profiles counts
   * @return every change
   * @throws IllegalStateException if the default capabilities of a release are not known; the
   *     message names the release
   * @throws ProfileRejectedException if the host's semantics make no filter of a default
   */
  public static UpgradeImpact between(RuntimeDefault from, RuntimeDefault to, Host host) {
    return between(from, DefaultCapabilities.of(from), to, DefaultCapabilities.of(to), host);
  }

  /**
   * Finds what changes for a container with some capabilities.
   *
   * @param from the default before
   * @param to the default after
   * @param host the machine, and whose reading of the profiles counts
   * @param capabilities the container's capabilities, before and after
   * @return every change
   * @throws ProfileRejectedException if the host's semantics make no filter of a default
   */
  public static UpgradeImpact between(
      RuntimeDefault from, RuntimeDefault to, Host host, Set<Capability> capabilities) {
    return between(from, capabilities, to, capabilities, host);
  }

  private static UpgradeImpact between(
      RuntimeDefault from,
      Set<Capability> before,
      RuntimeDefault to,
      Set<Capability> after,
      Host host) {
    Policy old = Policy.bind(from.resolve(host, before).profile(), host);
    Policy other = Policy.bind(to.resolve(host, after).profile(), host);
    return new UpgradeImpact(from, to, host, before, after, CallChange.between(old, other));
  }

  /**
   * Leaves out what does not concern a program.
   *
   * @param syscalls the names of the calls the program was observed to make; a name that nothing
   *     changes about counts for nothing
   * @return the impact with the changes to these calls, through any entry
   */
  public UpgradeImpact restrictedTo(Collection<String> syscalls) {
    Set<String> observed = Set.copyOf(syscalls);
    return new UpgradeImpact(
        from,
        to,
        host,
        capabilitiesBefore,
        capabilitiesAfter,
        changes.stream()
            .filter(change -> change.syscall().filter(observed::contains).isPresent())
            .toList());
  }

  /**
   * Returns the changes of one kind.
   *
   * @param kind which kind
   * @return in the order of {@link #changes()}, unmodifiable
   */
  public List<CallChange> changes(ChangeKind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /**
   * Tells whether nothing changes.
   *
   * @return true if there are no changes
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Says how much changes.
   *
   * @return for example {@code containerd 2.3.0 to containerd 2.3.1: 3 changes}
   */
  @Override
  public String toString() {
    return from.release()
        + " to "
        + to.release()
        + ": "
        + (changes.size() == 1 ? "1 change" : changes.size() + " changes");
  }
}
