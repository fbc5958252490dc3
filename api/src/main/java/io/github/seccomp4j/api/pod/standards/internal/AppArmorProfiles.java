package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.api.internal.GoQuote;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/** Forbids AppArmor profiles other than the runtime's default and those loaded on the node. */
public final class AppArmorProfiles extends SecurityContextCheck {

  private static final String ANNOTATION_PREFIX = "container.apparmor.security.beta.kubernetes.io/";

  @Override
  boolean allows(PodSecurity pod) {
    return allows(pod.appArmorProfile());
  }

  @Override
  boolean allows(ContainerSecurity container) {
    return allows(container.appArmorProfile());
  }

  private static boolean allows(Optional<AppArmorProfileField> profile) {
    if (profile.isEmpty()) {
      return true;
    }
    String type = type(profile);
    return type.equals("RuntimeDefault") || type.equals("Localhost");
  }

  private static String type(Optional<AppArmorProfileField> profile) {
    return profile.flatMap(AppArmorProfileField::type).orElse("");
  }

  private static boolean allowsAnnotation(String key, String value) {
    return !key.startsWith(ANNOTATION_PREFIX)
        || value.isEmpty()
        || value.equals("runtime/default")
        || value.startsWith("localhost/");
  }

  @Override
  public boolean allows(PodManifest pod) {
    if (!pod.annotations().isEmpty()) {
      for (Map.Entry<String, String> annotation : pod.annotations().entrySet()) {
        if (!allowsAnnotation(annotation.getKey(), annotation.getValue())) {
          return false;
        }
      }
    }
    return super.allows(pod);
  }

  @Override
  public Violation violation(PodManifest pod) {
    String fix = "set the type to RuntimeDefault or Localhost, or remove the profile";
    List<Place> places = new ArrayList<>();
    NavigableSet<String> types = Wording.words();
    boolean byPod = !allowsPod(pod);
    if (byPod) {
      String type = type(pod.securityContext().flatMap(PodSecurity::appArmorProfile));
      types.add(type);
      places.add(
          new Place(
              Place.POD_CONTEXT + "appArmorProfile/type",
              "the pod sets the AppArmor profile type \"" + type + "\"",
              fix));
    }
    List<PodContainer> containers = offenders(pod);
    for (PodContainer container : containers) {
      String type = type(container.securityContext().flatMap(ContainerSecurity::appArmorProfile));
      types.add(type);
      places.add(
          new Place(
              Place.ofContext(container.pointer(), "appArmorProfile/type"),
              Wording.the(container) + " sets the AppArmor profile type \"" + type + "\"",
              fix));
    }
    NavigableSet<String> annotations = annotations(pod, places);
    List<String> setters = new ArrayList<>();
    if (byPod || !containers.isEmpty()) {
      setters.add(Wording.setters(byPod, containers));
    }
    if (!annotations.isEmpty()) {
      setters.add(Wording.plural("annotation", annotations.size()));
    }
    List<String> values = new ArrayList<>(types);
    values.addAll(annotations);
    return new Violation(
        Wording.plural("forbidden AppArmor profile", values.size()),
        String.join(" and ", setters)
            + " must not set AppArmor profile type to "
            + Wording.quoted(values),
        places);
  }

  private static NavigableSet<String> annotations(PodManifest pod, List<Place> places) {
    NavigableSet<String> forbidden = Wording.words();
    pod.annotations()
        .forEach(
            (key, value) -> {
              if (!allowsAnnotation(key, value)) {
                String annotation = key + "=" + GoQuote.quote(value);
                forbidden.add(annotation);
                places.add(
                    new Place(
                        Place.ofAnnotation(key),
                        "the annotation sets the AppArmor profile " + GoQuote.quote(value),
                        "set the annotation to runtime/default or localhost/<profile>, or remove"
                            + " it"));
              }
            });
    return forbidden;
  }
}
