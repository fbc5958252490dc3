package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/** Forbids capabilities beyond those that Docker gives by default. */
public final class BaselineCapabilities extends SecurityContextCheck {

  private static final Set<String> PERMITTED =
      Set.of(
          "AUDIT_WRITE",
          "CHOWN",
          "DAC_OVERRIDE",
          "FOWNER",
          "FSETID",
          "KILL",
          "MKNOD",
          "NET_BIND_SERVICE",
          "SETFCAP",
          "SETGID",
          "SETPCAP",
          "SETUID",
          "SYS_CHROOT");

  private final CapabilityNames names = new CapabilityNames(PERMITTED);

  @Override
  boolean allows(ContainerSecurity container) {
    return container.capabilities().isEmpty() || names.allow(container.capabilities().get());
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<Place> places = new ArrayList<>();
    NavigableSet<String> forbidden = Wording.words();
    List<PodContainer> containers = offenders(pod);
    containers.forEach(container -> forbidden.addAll(names.forbidden(container, places)));
    return new Violation(
        "non-default capabilities", CapabilityNames.mustNotInclude(containers, forbidden), places);
  }
}
