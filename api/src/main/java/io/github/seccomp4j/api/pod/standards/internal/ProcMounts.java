package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Forbids showing the parts of /proc that are masked by default. */
public final class ProcMounts extends SecurityContextCheck {

  @Override
  boolean allows(ContainerSecurity container) {
    return container.procMount().isEmpty() || container.procMount().get().equals(ProcMount.DEFAULT);
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<PodContainer> containers = offenders(pod);
    NavigableSet<String> types = Wording.words();
    List<Place> places = new ArrayList<>();
    for (PodContainer container : containers) {
      String type =
          container
              .securityContext()
              .flatMap(ContainerSecurity::procMount)
              .map(ProcMount::token)
              .orElse("");
      types.add(type);
      places.add(
          new Place(
              Place.ofContext(container.pointer(), "procMount"),
              Wording.the(container) + " sets procMount to \"" + type + "\"",
              "remove procMount or set it to Default"));
    }
    return new Violation(
        "procMount",
        Wording.containers(containers)
            + " must not set securityContext.procMount to "
            + Wording.quoted(types),
        places);
  }
}
