package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** Forbids SELinux users and roles, and types other than those of containers. */
public final class SelinuxOptions extends SecurityContextCheck {

  private final Set<String> types;

  /**
   * Makes the check.
   *
   * @param types the types that are allowed besides none
   */
  public SelinuxOptions(Set<String> types) {
    this.types = Set.copyOf(types);
  }

  @Override
  boolean allows(PodSecurity pod) {
    return pod.seLinuxOptions().isEmpty() || allows(pod.seLinuxOptions().get());
  }

  @Override
  boolean allows(ContainerSecurity container) {
    return container.seLinuxOptions().isEmpty() || allows(container.seLinuxOptions().get());
  }

  private boolean allows(SelinuxLabel label) {
    return allowsType(label.type().orElse("")) && !isSet(label.user()) && !isSet(label.role());
  }

  private boolean allowsType(String type) {
    return type.isEmpty() || types.contains(type);
  }

  private static boolean isSet(Optional<String> part) {
    return part.isPresent() && !part.get().isEmpty();
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<SelinuxLabel> labels = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    boolean byPod = !allowsPod(pod);
    if (byPod) {
      SelinuxLabel label = pod.securityContext().flatMap(PodSecurity::seLinuxOptions).orElseThrow();
      labels.add(label);
      addPlaces(places, Place.POD_CONTEXT, "the pod", label);
    }
    List<PodContainer> containers = offenders(pod);
    for (PodContainer container : containers) {
      SelinuxLabel label =
          container.securityContext().flatMap(ContainerSecurity::seLinuxOptions).orElseThrow();
      labels.add(label);
      addPlaces(places, Place.ofContext(container.pointer(), ""), Wording.the(container), label);
    }
    return new Violation(
        "seLinuxOptions",
        Wording.setters(byPod, containers)
            + " set forbidden securityContext.seLinuxOptions: "
            + String.join("; ", parts(labels)),
        places);
  }

  private List<String> parts(List<SelinuxLabel> labels) {
    NavigableSet<String> forbidden = Wording.words();
    labels.stream()
        .map(label -> label.type().orElse(""))
        .filter(type -> !allowsType(type))
        .forEach(forbidden::add);
    List<String> parts = new ArrayList<>();
    if (!forbidden.isEmpty()) {
      parts.add(Wording.counted("type", forbidden));
    }
    if (labels.stream().anyMatch(label -> isSet(label.user()))) {
      parts.add("user may not be set");
    }
    if (labels.stream().anyMatch(label -> isSet(label.role()))) {
      parts.add("role may not be set");
    }
    return parts;
  }

  private void addPlaces(List<Place> places, String context, String who, SelinuxLabel label) {
    if (!allowsType(label.type().orElse(""))) {
      places.add(
          new Place(
              context + "seLinuxOptions/type",
              who + " sets the SELinux type \"" + label.type().orElse("") + "\"",
              "remove the type or use one of "
                  + String.join(", ", types.stream().sorted().toList())));
    }
    if (isSet(label.user())) {
      places.add(part(context, who, "user"));
    }
    if (isSet(label.role())) {
      places.add(part(context, who, "role"));
    }
  }

  private static Place part(String context, String who, String part) {
    return new Place(
        context + "seLinuxOptions/" + part, who + " sets an SELinux " + part, "remove the " + part);
  }
}
