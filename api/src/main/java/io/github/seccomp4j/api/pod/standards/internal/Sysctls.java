package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.Sysctl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Forbids kernel parameters other than those that are safe to set for one Pod. */
public final class Sysctls extends SecurityContextCheck {

  private final Set<String> safe;

  /**
   * Makes the check.
   *
   * @param safe the names that are allowed, exactly as written
   */
  public Sysctls(Set<String> safe) {
    this.safe = Set.copyOf(safe);
  }

  @Override
  boolean allows(PodSecurity pod) {
    List<Sysctl> sysctls = pod.sysctls();
    for (int i = 0; i < sysctls.size(); i++) {
      if (!safe.contains(sysctls.get(i).name().orElse(""))) {
        return false;
      }
    }
    return true;
  }

  // Containers have none.
  @Override
  public boolean allows(PodManifest pod) {
    return allowsPod(pod);
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<Sysctl> sysctls = pod.securityContext().map(PodSecurity::sysctls).orElse(List.of());
    List<String> names = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < sysctls.size(); i++) {
      String name = sysctls.get(i).name().orElse("");
      if (!safe.contains(name)) {
        names.add(name);
        places.add(
            new Place(
                Place.POD_CONTEXT + "sysctls/" + i + "/name",
                "the pod sets the kernel parameter \"" + name + "\"",
                "remove the sysctl"));
      }
    }
    return new Violation("forbidden sysctls", String.join(", ", names), places);
  }
}
