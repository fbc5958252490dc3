package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Forbids Windows containers that run as processes of the node. */
public final class WindowsHostProcesses extends SecurityContextCheck {

  @Override
  boolean allows(PodSecurity pod) {
    return !isHostProcess(pod.windowsOptions());
  }

  @Override
  boolean allows(ContainerSecurity container) {
    return !isHostProcess(container.windowsOptions());
  }

  private static boolean isHostProcess(Optional<WindowsSecurity> options) {
    return options.isPresent() && options.get().hostProcess().orElse(false);
  }

  @Override
  public Violation violation(PodManifest pod) {
    String fix = "remove hostProcess or set it to false";
    List<Place> places = new ArrayList<>();
    boolean byPod = !allowsPod(pod);
    if (byPod) {
      places.add(
          new Place(
              Place.POD_CONTEXT + "windowsOptions/hostProcess",
              "the pod sets windowsOptions.hostProcess=true",
              fix));
    }
    List<PodContainer> containers = offenders(pod);
    for (PodContainer container : containers) {
      places.add(
          new Place(
              Place.ofContext(container.pointer(), "windowsOptions/hostProcess"),
              Wording.the(container) + " sets windowsOptions.hostProcess=true",
              fix));
    }
    return new Violation(
        "hostProcess",
        Wording.setters(byPod, containers)
            + " must not set securityContext.windowsOptions.hostProcess=true",
        places);
  }
}
