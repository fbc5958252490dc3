package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/** Which capabilities containers add beyond those that may be added; names count as written. */
final class CapabilityNames {

  private final Set<String> permitted;

  CapabilityNames(Set<String> permitted) {
    this.permitted = Set.copyOf(permitted);
  }

  boolean allow(CapabilityChanges changes) {
    List<Capability> added = changes.add();
    for (int i = 0; i < added.size(); i++) {
      if (!permitted.contains(added.get(i).token())) {
        return false;
      }
    }
    return true;
  }

  /** Adds the places of what one container adds, and returns the names. */
  NavigableSet<String> forbidden(PodContainer container, List<Place> places) {
    NavigableSet<String> names = Wording.words();
    List<Capability> added =
        container
            .securityContext()
            .flatMap(ContainerSecurity::capabilities)
            .map(CapabilityChanges::add)
            .orElse(List.of());
    for (int i = 0; i < added.size(); i++) {
      String name = added.get(i).token();
      if (!permitted.contains(name)) {
        names.add(name);
        places.add(
            new Place(
                Place.ofContext(container.pointer(), "capabilities/add/" + i),
                Wording.the(container) + " adds the capability \"" + name + "\"",
                "remove it from capabilities.add"));
      }
    }
    return names;
  }

  static String mustNotInclude(List<PodContainer> containers, NavigableSet<String> names) {
    return Wording.containers(containers)
        + " must not include "
        + Wording.quoted(names)
        + " in securityContext.capabilities.add";
  }
}
