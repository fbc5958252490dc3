package io.github.seccomp4j.api.pod.lint;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Relation;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which system calls a capability opens in the default profile of one release, on one machine.
 * Compares the two profiles exactly, once for each capability that is asked for. Thread-safe.
 */
final class CapabilityOpenings {

  /** Stands for all of them. */
  private static final Capability ALL = new Capability("ALL");

  private final Release asked;
  private final Host node;
  private final Map<Capability, Opened> known = new ConcurrentHashMap<>();

  CapabilityOpenings(Release asked, Host node) {
    this.asked = asked;
    this.node = node;
  }

  /**
   * What a capability opens.
   *
   * @param release the release whose default profile was looked at: that asked for, or the nearest
   * @param calls the names of the calls that are allowed in more cases, in alphabetical order
   */
  record Opened(Release release, List<String> calls) {}

  Opened of(Capability capability) {
    return known.computeIfAbsent(capability, one -> opened(List.of(one)));
  }

  Opened ofAll() {
    return known.computeIfAbsent(ALL, all -> opened(Capability.recognized()));
  }

  // Nothing is read or bound before somebody asks: most Pods add no capabilities.
  private Opened opened(Collection<Capability> added) {
    RuntimeDefault profile = RuntimeDefaults.nearestKnown(asked.runtime(), asked.version()).taken();
    Set<Capability> usual = new HashSet<>(profile.defaultCapabilities().orElse(List.of()));
    Set<Capability> wider = new HashSet<>(usual);
    wider.addAll(added);
    Set<String> names = new TreeSet<>();
    for (Difference difference :
        PolicyComparison.of(policy(profile, usual), policy(profile, wider)).differences()) {
      Optional<Architecture> entry = difference.entry();
      if (difference.relation() == Relation.STRICTER
          && entry.filter(node.architecture()::equals).isPresent()) {
        names.addAll(difference.names());
      }
    }
    return new Opened(profile.release(), List.copyOf(names));
  }

  private Policy policy(RuntimeDefault profile, Set<Capability> capabilities) {
    return Policy.bind(profile.resolve(node, capabilities).profile(), node);
  }
}
