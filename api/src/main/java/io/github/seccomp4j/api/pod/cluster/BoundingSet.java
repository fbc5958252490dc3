package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The capabilities a container may ever have, as the runtime makes them of its default set and what
 * a Pod adds and drops.
 *
 * <p>containerd puts {@code CAP_} before every word, so that {@code CAP_SYS_ADMIN} becomes {@code
 * CAP_CAP_SYS_ADMIN}, which nobody knows; the others leave a word alone that has it. Words nobody
 * knows stay in the set, where they do nothing. Source: pkg/cri/server of containerd 1.6 (observed
 * with 1.6.20), server/container_create_linux.go of CRI-O 1.36.
 */
final class BoundingSet {

  private static final String PREFIX = "CAP_";
  private static final String ALL = "ALL";

  private BoundingSet() {}

  static Set<Capability> of(ContainerSecurity security, NodePool pool) {
    if (security.privileged().orElse(false)) {
      return Set.copyOf(all(pool.host().kernel()));
    }
    CapabilityChanges changes =
        security.capabilities().orElseGet(() -> CapabilityChanges.builder().build());
    return changed(changes, pool);
  }

  private static Set<Capability> changed(CapabilityChanges changes, NodePool pool) {
    boolean addsAll = hasAll(changes.add());
    boolean dropsAll = hasAll(changes.drop());
    boolean prefixesAlways = pool.runtime().release().runtime() == ContainerRuntime.CONTAINERD;
    Set<Capability> set = new LinkedHashSet<>();
    if (addsAll && !(dropsAll && prefixesAlways)) {
      set.addAll(all(pool.host().kernel()));
    } else if (!dropsAll) {
      set.addAll(defaults(pool));
    }
    for (Capability word : changes.add()) {
      if (!isAll(word)) {
        set.add(capability(word, prefixesAlways));
      }
    }
    for (Capability word : changes.drop()) {
      if (!isAll(word)) {
        set.remove(capability(word, prefixesAlways));
      }
    }
    return Set.copyOf(set);
  }

  private static boolean hasAll(List<Capability> words) {
    return words.stream().anyMatch(BoundingSet::isAll);
  }

  private static boolean isAll(Capability word) {
    return word.token().toUpperCase(Locale.ROOT).equals(ALL);
  }

  private static Capability capability(Capability word, boolean prefixesAlways) {
    String upper = word.token().toUpperCase(Locale.ROOT);
    return new Capability(upper.startsWith(PREFIX) && !prefixesAlways ? upper : PREFIX + upper);
  }

  private static List<Capability> defaults(NodePool pool) {
    return RuntimeDefaults.nearestKnown(pool.runtime())
        .taken()
        .defaultCapabilities()
        .orElse(List.of());
  }

  // Those the kernel has: two came with 5.8, one with 5.9.
  private static List<Capability> all(KernelVersion kernel) {
    int count =
        kernel.compareTo(KernelVersion.of(5, 9)) >= 0
            ? 41
            : kernel.compareTo(KernelVersion.of(5, 8)) >= 0 ? 40 : 38;
    return Capability.recognized().subList(0, count);
  }
}
