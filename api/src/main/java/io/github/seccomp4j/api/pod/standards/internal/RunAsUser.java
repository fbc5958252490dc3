package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Forbids starting as the user 0. */
public final class RunAsUser extends SecurityContextCheck {

  @Override
  boolean allows(PodSecurity pod) {
    return !isRoot(pod.runAsUser());
  }

  @Override
  boolean allows(ContainerSecurity container) {
    return !isRoot(container.runAsUser());
  }

  private static boolean isRoot(OptionalLong user) {
    return user.isPresent() && user.getAsLong() == 0;
  }

  @Override
  public Violation violation(PodManifest pod) {
    String fix = "remove runAsUser or set it to another user";
    List<Place> places = new ArrayList<>();
    boolean byPod = !allowsPod(pod);
    if (byPod) {
      places.add(new Place(Place.POD_CONTEXT + "runAsUser", "the pod sets runAsUser=0", fix));
    }
    List<PodContainer> containers = offenders(pod);
    for (PodContainer container : containers) {
      places.add(
          new Place(
              Place.ofContext(container.pointer(), "runAsUser"),
              Wording.the(container) + " sets runAsUser=0",
              fix));
    }
    return new Violation(
        "runAsUser=0", Wording.setters(byPod, containers) + " must not set runAsUser=0", places);
  }
}
