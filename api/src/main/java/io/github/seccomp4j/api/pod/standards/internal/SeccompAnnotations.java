package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.api.internal.GoQuote;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** Forbids annotations that ask for no seccomp profile, as clusters before 1.19 read them. */
public final class SeccompAnnotations implements PodCheck {

  @Override
  public boolean allows(PodManifest pod) {
    Map<String, String> annotations = pod.annotations();
    if (annotations.isEmpty()) {
      return true;
    }
    if (!allows(annotations, LegacySeccompAnnotations.POD_KEY)) {
      return false;
    }
    for (PodContainer container : pod.containers()) {
      if (!allows(annotations, keyOf(container))) {
        return false;
      }
    }
    return true;
  }

  private static String keyOf(PodContainer container) {
    return LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + container.name();
  }

  private static boolean allows(Map<String, String> annotations, String key) {
    String value = annotations.get(key);
    return value == null
        || value.equals("runtime/default")
        || value.equals("docker/default")
        || value.startsWith("localhost/");
  }

  @Override
  public Violation violation(PodManifest pod) {
    NavigableSet<String> keys = Wording.words();
    keys.add(LegacySeccompAnnotations.POD_KEY);
    pod.containers().forEach(container -> keys.add(keyOf(container)));
    keys.removeIf(key -> allows(pod.annotations(), key));
    NavigableSet<String> forbidden = Wording.words();
    List<Place> places = new ArrayList<>();
    for (String key : keys) {
      String value = GoQuote.quote(pod.annotations().getOrDefault(key, ""));
      forbidden.add(key + "=" + value);
      places.add(
          new Place(
              Place.ofAnnotation(key),
              "the annotation sets the seccomp profile " + value,
              "set the annotation to runtime/default or localhost/<path>, or remove it"));
    }
    return new Violation(
        "seccompProfile",
        "forbidden "
            + Wording.plural("annotation", forbidden.size())
            + " "
            + String.join(", ", forbidden),
        places);
  }
}
