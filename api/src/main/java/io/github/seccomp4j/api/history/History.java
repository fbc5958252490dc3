package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.ProfileRejectedException;
import io.github.seccomp4j.api.resolve.Resolution;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The default profiles of every release of a runtime, bound for one machine and one container, to
 * be asked what became of a system call from release to release.
 *
 * <pre>{@code
 * Host node = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));
 * History containerd = History.of(ContainerRuntime.CONTAINERD, node);
 * CallHistory afAlg = containerd.of(CallPattern.of("socket", 38));
 * }</pre>
 *
 * <p>What comes out, for a container with the default capabilities on that node:
 *
 * <ul>
 *   <li>{@code socket(38)}, AF_ALG: allowed up to 1.7.31, then blocked for the plain value and open
 *       to high bits in 1.7.32 to 1.7.34, 2.0.9 to 2.0.11, 2.2.4 to 2.2.7 and from 2.3.1 on; all of
 *       2.1 allows it.
 *   <li>{@code io_uring_setup}: blocked up to 1.3.7, allowed in 1.3.8 to 1.3.10, blocked in 1.4.0
 *       and its pre-releases, allowed from 1.4.1 to 1.7.34, blocked from 2.0.0-beta.0 on.
 *   <li>{@code clone3}: EPERM up to 1.4.9, ENOSYS in 1.4.10 to 1.4.13, EPERM again in 1.5.0-beta.0
 *       to 1.5.5, ENOSYS from 1.5.6 on; allowed with CAP_SYS_ADMIN wherever it is ENOSYS without.
 *   <li>{@code keyctl}: blocked in every release, whatever the capabilities.
 *   <li>{@code unshare}: blocked in every release, allowed with CAP_SYS_ADMIN.
 * </ul>
 *
 * <p>Each distinct profile is bound once, when the history is made; questions are cheap after that.
 * A {@link Host} with the semantics of a runtime shows what today's runc or crun makes of the
 * profiles of all releases, such as the ENOSYS that runc answers for numbers above every one a
 * profile knows; older runc releases did not. The plain semantics show what the profiles say.
 *
 * <p>Values are immutable.
 */
public final class History {

  /** The answer of a policy; answers with the same outcomes have the same number. */
  private record Known(CallAnswer answer, int number) {}

  private final ContainerRuntime runtime;
  private final Host host;
  private final List<Release> releases = new ArrayList<>();
  // Of each release; the same object if the profile is the same.
  private final List<Policy> policies = new ArrayList<>();

  private History(ContainerRuntime runtime, Host host, Optional<Set<Capability>> capabilities) {
    this.runtime = Objects.requireNonNull(runtime, "runtime");
    this.host = Objects.requireNonNull(host, "host");
    record Source(String group, Set<Capability> capabilities) {}
    Map<Source, Policy> known = new HashMap<>();
    Map<SeccompProfile, Policy> bound = new HashMap<>();
    for (RuntimeDefault one : RuntimeDefaults.all(runtime)) {
      Set<Capability> held = capabilities.orElseGet(() -> DefaultCapabilities.of(one));
      Policy policy =
          known.computeIfAbsent(
              new Source(one.groupId(), held),
              key -> {
                Resolution resolution = one.resolve(host, held);
                return bound.computeIfAbsent(
                    resolution.profile(), profile -> Policy.bind(profile, host));
              });
      releases.add(one.release());
      policies.add(policy);
    }
  }

  /**
   * Binds the defaults for containers that ask for no change of their capabilities.
   *
   * @param runtime whose releases
   * @param host the machine, and whose reading of the profiles counts
   * @return the history; each release has its own default capabilities
   * @throws IllegalStateException if the default capabilities of a release are not known, as those
   *     of libraries and of pre-releases of Podman; the message names the release
   * @throws ProfileRejectedException if the host's semantics make no filter of a default
   */
  public static History of(ContainerRuntime runtime, Host host) {
    return new History(runtime, host, Optional.empty());
  }

  /**
   * Binds the defaults for containers with some capabilities.
   *
   * @param runtime whose releases
   * @param host the machine, and whose reading of the profiles counts
   * @param capabilities the container's capabilities
   * @return the history
   * @throws ProfileRejectedException if the host's semantics make no filter of a default
   */
  public static History of(ContainerRuntime runtime, Host host, Set<Capability> capabilities) {
    return new History(runtime, host, Optional.of(Set.copyOf(capabilities)));
  }

  /**
   * Returns whose releases these are.
   *
   * @return the runtime
   */
  public ContainerRuntime runtime() {
    return runtime;
  }

  /**
   * Returns where the defaults are bound.
   *
   * @return the machine
   */
  public Host host() {
    return host;
  }

  /**
   * Asks about calls through the entry of the host's native architecture.
   *
   * @param pattern the calls
   * @return the answer of every release
   * @throws IllegalArgumentException if the architecture has no such call; the message holds the
   *     name and the nearest one
   */
  public CallHistory of(CallPattern pattern) {
    return of(pattern, host.architecture());
  }

  /**
   * Asks about calls through one entry of the kernel: a machine with x86_64 also takes calls of
   * x86, where {@code socketcall} opens sockets too, past every condition on {@code socket}.
   *
   * @param pattern the calls
   * @param entry the architecture whose entry the calls take
   * @return the answer of every release
   * @throws IllegalArgumentException if the architecture has no table or no such call; the message
   *     says which
   */
  public CallHistory of(CallPattern pattern, Architecture entry) {
    CallQuestion question = new CallQuestion(pattern, entry);
    IdentityHashMap<Policy, Known> known = new IdentityHashMap<>();
    List<ReleaseRange> ranges = new ArrayList<>();
    int start = 0;
    Known current = known(policies.get(0), question, known);
    for (int i = 1; i < releases.size(); i++) {
      Known next = known(policies.get(i), question, known);
      if (next.number() != current.number()) {
        ranges.add(new ReleaseRange(releases.subList(start, i), current.answer()));
        start = i;
        current = next;
      }
    }
    ranges.add(new ReleaseRange(releases.subList(start, releases.size()), current.answer()));
    return new CallHistory(pattern, entry, ranges);
  }

  private static Known known(
      Policy policy, CallQuestion question, IdentityHashMap<Policy, Known> known) {
    Known found = known.get(policy);
    if (found == null) {
      CallAnswer answer = question.ask(policy);
      int number = known.size();
      for (Known other : known.values()) {
        number = other.answer().hasOutcomesOf(answer) ? other.number() : number;
      }
      found = new Known(answer, number);
      known.put(policy, found);
    }
    return found;
  }

  /**
   * Prints whose history it is.
   *
   * @return for example {@code history of containerd on SCMP_ARCH_X86_64, kernel 6.8}
   */
  @Override
  public String toString() {
    return "history of " + runtime + " on " + host.architecture() + ", kernel " + host.kernel();
  }
}
