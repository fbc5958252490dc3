package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Demands a seccomp profile for every container. */
public final class DemandedSeccompProfiles extends InheritedSettingCheck {

  @Override
  Setting settingOf(PodSecurity pod) {
    return settingOf(pod.seccompProfile());
  }

  @Override
  Setting settingOf(ContainerSecurity container) {
    return settingOf(container.seccompProfile());
  }

  private static Setting settingOf(Optional<SeccompProfileField> profile) {
    if (profile.isEmpty()) {
      return Setting.ABSENT;
    }
    return SeccompTypes.allow(profile.get()) ? Setting.DEMANDED : Setting.FORBIDDEN;
  }

  @Override
  Violation forbidden(PodManifest pod, boolean byPod, List<PodContainer> containers) {
    return SeccompTypes.forbidden(pod, byPod, containers);
  }

  @Override
  Violation missing(PodManifest pod, List<PodContainer> containers) {
    String fix = "set seccompProfile.type to RuntimeDefault or Localhost";
    List<Place> places = new ArrayList<>();
    places.add(
        new Place(
            Place.POD_CONTEXT + "seccompProfile",
            "the pod sets no seccomp profile for containers without one",
            fix));
    for (PodContainer container : containers) {
      places.add(
          new Place(
              Place.ofContext(container.pointer(), "seccompProfile"),
              Wording.the(container) + " has no seccomp profile, and neither has the pod",
              fix + ", here or for the pod"));
    }
    return new Violation(
        "seccompProfile",
        "pod or "
            + Wording.containers(containers)
            + " must set securityContext.seccompProfile.type to \"RuntimeDefault\" or"
            + " \"Localhost\"",
        places);
  }
}
