package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerPort;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Forbids opening ports of the node. */
public final class HostPorts extends SecurityContextCheck {

  @Override
  boolean allows(PodContainer container) {
    List<ContainerPort> ports = container.ports();
    for (int i = 0; i < ports.size(); i++) {
      if (ports.get(i).hostPort() != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<PodContainer> containers = offenders(pod);
    NavigableSet<String> numbers = Wording.words();
    List<Place> places = new ArrayList<>();
    for (PodContainer container : containers) {
      for (int i = 0; i < container.ports().size(); i++) {
        int port = container.ports().get(i).hostPort();
        if (port != 0) {
          numbers.add(Integer.toString(port));
          places.add(
              new Place(
                  container.pointer() + "/ports/" + i + "/hostPort",
                  Wording.the(container) + " opens port " + port + " of the node",
                  "remove hostPort; a Service makes the port reachable"));
        }
      }
    }
    return new Violation(
        "hostPort",
        Wording.containers(containers)
            + (containers.size() == 1 ? " uses " : " use ")
            + Wording.plural("hostPort", numbers.size())
            + " "
            + String.join(", ", numbers),
        places);
  }
}
