package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Demands that no container starts as root. */
public final class RunAsNonRoot extends InheritedSettingCheck {

  private static final String FIX = "set runAsNonRoot to true";

  @Override
  Setting settingOf(PodSecurity pod) {
    return settingOf(pod.runAsNonRoot());
  }

  @Override
  Setting settingOf(ContainerSecurity container) {
    return settingOf(container.runAsNonRoot());
  }

  private static Setting settingOf(Optional<Boolean> value) {
    if (value.isEmpty()) {
      return Setting.ABSENT;
    }
    return value.get() ? Setting.DEMANDED : Setting.FORBIDDEN;
  }

  @Override
  Violation forbidden(PodManifest pod, boolean byPod, List<PodContainer> containers) {
    List<Place> places = new ArrayList<>();
    if (byPod) {
      places.add(
          new Place(Place.POD_CONTEXT + "runAsNonRoot", "the pod sets runAsNonRoot=false", FIX));
    }
    for (PodContainer container : containers) {
      places.add(
          new Place(
              Place.ofContext(container.pointer(), "runAsNonRoot"),
              Wording.the(container) + " sets runAsNonRoot=false",
              FIX));
    }
    return violation(
        Wording.setters(byPod, containers) + " must not set securityContext.runAsNonRoot=false",
        places);
  }

  @Override
  Violation missing(PodManifest pod, List<PodContainer> containers) {
    List<Place> places = new ArrayList<>();
    places.add(
        new Place(
            Place.POD_CONTEXT + "runAsNonRoot",
            "the pod does not set runAsNonRoot=true for containers that do not say",
            FIX));
    for (PodContainer container : containers) {
      places.add(
          new Place(
              Place.ofContext(container.pointer(), "runAsNonRoot"),
              Wording.the(container) + " does not set runAsNonRoot=true, and neither does the pod",
              FIX + ", here or for the pod"));
    }
    return violation(
        "pod or " + Wording.containers(containers) + " must set securityContext.runAsNonRoot=true",
        places);
  }

  private static Violation violation(String detail, List<Place> places) {
    return new Violation("runAsNonRoot != true", detail, places);
  }
}
