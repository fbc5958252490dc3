package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodVolume;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Forbids volumes other than those that hold the Pod's own data. */
public final class RestrictedVolumes implements PodCheck {

  @Override
  public boolean allows(PodManifest pod) {
    List<PodVolume> volumes = pod.volumes();
    for (int i = 0; i < volumes.size(); i++) {
      if (!allows(volumes.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean allows(PodVolume volume) {
    List<String> sources = volume.sources();
    for (int i = 0; i < sources.size(); i++) {
      if (VolumeTypes.RESTRICTED_STANDARD.contains(sources.get(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<String> names = new ArrayList<>();
    NavigableSet<String> types = Wording.words();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < pod.volumes().size(); i++) {
      PodVolume volume = pod.volumes().get(i);
      if (!allows(volume)) {
        String type = VolumeTypes.otherTypeOf(volume).orElse("");
        names.add(volume.name());
        types.add(type.isEmpty() ? "unknown" : type);
        places.add(
            new Place(
                "/spec/volumes/" + i + (type.isEmpty() ? "" : "/" + type),
                "volume \""
                    + volume.name()
                    + (type.isEmpty() ? "\" has no type" : "\" is of type " + type),
                "use one of " + String.join(", ", VolumeTypes.RESTRICTED_STANDARD)));
      }
    }
    return new Violation(
        "restricted volume types",
        Wording.counted("volume", names)
            + (names.size() == 1 ? " uses " : " use ")
            + Wording.counted("restricted volume type", types),
        places);
  }
}
