package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.HandlerHost;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Forbids probes and lifecycle hooks that make the kubelet connect to another host. */
public final class HandlerHosts extends SecurityContextCheck {

  @Override
  boolean allows(PodContainer container) {
    List<HandlerHost> hosts = container.handlerHosts();
    for (int i = 0; i < hosts.size(); i++) {
      if (!hosts.get(i).host().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Violation violation(PodManifest pod) {
    NavigableSet<String> containers = Wording.words();
    NavigableSet<String> hosts = Wording.words();
    List<Place> places = new ArrayList<>();
    for (PodContainer container : offenders(pod)) {
      containers.add(container.name());
      for (HandlerHost handler : container.handlerHosts()) {
        if (!handler.host().isEmpty()) {
          hosts.add(handler.host());
          places.add(
              new Place(
                  container.pointer() + handler.pointer(),
                  Wording.the(container)
                      + " lets the kubelet connect to \""
                      + handler.host()
                      + "\"",
                  "remove the host, which then is the Pod"));
        }
      }
    }
    return new Violation(
        "probe or lifecycle host",
        Wording.counted("container", containers)
            + (containers.size() == 1 ? " uses " : " use ")
            + Wording.counted("probe or lifecycle host", hosts),
        places);
  }
}
