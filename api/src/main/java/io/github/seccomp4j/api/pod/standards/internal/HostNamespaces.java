package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Forbids sharing the node's network, processes and inter-process communication. */
public final class HostNamespaces implements PodCheck {

  @Override
  public boolean allows(PodManifest pod) {
    return !pod.hostNetwork().orElse(false)
        && !pod.hostPid().orElse(false)
        && !pod.hostIpc().orElse(false);
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<String> shared = new ArrayList<>();
    add(shared, "hostNetwork", pod.hostNetwork());
    add(shared, "hostPID", pod.hostPid());
    add(shared, "hostIPC", pod.hostIpc());
    return new Violation(
        "host namespaces",
        String.join(", ", shared.stream().map(member -> member + "=true").toList()),
        shared.stream()
            .map(
                member ->
                    new Place(
                        "/spec/" + member,
                        "the pod sets " + member + "=true",
                        "remove " + member + " or set it to false"))
            .toList());
  }

  private static void add(List<String> shared, String member, Optional<Boolean> value) {
    if (value.orElse(false)) {
      shared.add(member);
    }
  }
}
