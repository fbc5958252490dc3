package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodVolume;
import java.util.ArrayList;
import java.util.List;

/** Forbids volumes that are directories of the node. */
public final class HostPathVolumes implements PodCheck {

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
    return !volume.sources().contains("hostPath");
  }

  @Override
  public Violation violation(PodManifest pod) {
    List<String> names = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < pod.volumes().size(); i++) {
      PodVolume volume = pod.volumes().get(i);
      if (!allows(volume)) {
        names.add(volume.name());
        places.add(
            new Place(
                "/spec/volumes/" + i + "/hostPath",
                "volume \"" + volume.name() + "\" is a directory of the node",
                "use another type of volume, such as emptyDir or persistentVolumeClaim"));
      }
    }
    return new Violation("hostPath volumes", Wording.counted("volume", names), places);
  }
}
