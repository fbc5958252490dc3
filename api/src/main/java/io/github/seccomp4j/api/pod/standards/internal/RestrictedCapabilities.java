package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/** Demands that every capability is dropped, and forbids adding any but NET_BIND_SERVICE. */
public final class RestrictedCapabilities extends SecurityContextCheck {

  private final CapabilityNames names = new CapabilityNames(Set.of("NET_BIND_SERVICE"));

  @Override
  boolean allows(ContainerSecurity container) {
    return dropsAll(container)
        && (container.capabilities().isEmpty() || names.allow(container.capabilities().get()));
  }

  private static boolean dropsAll(ContainerSecurity container) {
    if (container.capabilities().isEmpty()) {
      return false;
    }
    List<Capability> dropped = container.capabilities().get().drop();
    for (int i = 0; i < dropped.size(); i++) {
      if (dropped.get(i).equals(CapabilityChanges.ALL)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<Place> places = new ArrayList<>();
    List<PodContainer> dropping = new ArrayList<>();
    List<PodContainer> adding = new ArrayList<>();
    NavigableSet<String> added = Wording.words();
    for (PodContainer container : offenders(pod)) {
      if (container.securityContext().filter(RestrictedCapabilities::dropsAll).isEmpty()) {
        dropping.add(container);
        places.add(
            new Place(
                Place.ofContext(container.pointer(), "capabilities/drop"),
                Wording.the(container) + " does not drop every capability",
                "set capabilities.drop to [\"ALL\"]"));
      }
      NavigableSet<String> ofContainer = names.forbidden(container, places);
      if (!ofContainer.isEmpty()) {
        adding.add(container);
        added.addAll(ofContainer);
      }
    }
    List<String> details = new ArrayList<>();
    if (!dropping.isEmpty()) {
      details.add(
          Wording.containers(dropping) + " must set securityContext.capabilities.drop=[\"ALL\"]");
    }
    if (!adding.isEmpty()) {
      details.add(CapabilityNames.mustNotInclude(adding, added));
    }
    return new Violation("unrestricted capabilities", String.join("; ", details), places);
  }
}
