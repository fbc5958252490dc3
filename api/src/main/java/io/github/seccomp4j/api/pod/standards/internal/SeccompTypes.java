package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** Which seccomp profiles may be set, and what is said of others. */
final class SeccompTypes {

  private static final String FIX = "set the type to RuntimeDefault or Localhost";

  private SeccompTypes() {}

  static boolean allow(SeccompProfileField profile) {
    Optional<String> type = profile.type();
    return type.isPresent()
        && (type.get().equals("RuntimeDefault") || type.get().equals("Localhost"));
  }

  static Violation forbidden(PodManifest pod, boolean byPod, List<PodContainer> containers) {
    NavigableSet<String> types = Wording.words();
    List<Place> places = new ArrayList<>();
    if (byPod) {
      String type = type(pod.securityContext().flatMap(PodSecurity::seccompProfile));
      types.add(type);
      places.add(place(Place.POD_CONTEXT, "the pod", type));
    }
    for (PodContainer container : containers) {
      String type = type(container.securityContext().flatMap(ContainerSecurity::seccompProfile));
      types.add(type);
      places.add(place(Place.ofContext(container.pointer(), ""), Wording.the(container), type));
    }
    return new Violation(
        "seccompProfile",
        Wording.setters(byPod, containers)
            + " must not set securityContext.seccompProfile.type to "
            + Wording.quoted(types),
        places);
  }

  private static String type(Optional<SeccompProfileField> profile) {
    return profile.flatMap(SeccompProfileField::type).orElse("");
  }

  private static Place place(String context, String who, String type) {
    return new Place(
        context + "seccompProfile/type",
        who + " sets the seccomp profile type \"" + type + "\"",
        FIX);
  }
}
