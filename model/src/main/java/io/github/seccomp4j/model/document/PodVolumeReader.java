package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.kubernetes.PodVolume;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads volumes: their names, and which sources they name. */
final class PodVolumeReader {

  // core/v1 Volume and VolumeSource, Kubernetes 1.37; the name is the first.
  private static final TypeMembers KNOWN =
      TypeMembers.exactly(
          "name",
          "configMap",
          "emptyDir",
          "secret",
          "projected",
          "hostPath",
          "persistentVolumeClaim",
          "csi",
          "downwardAPI",
          "ephemeral",
          "image",
          "nfs",
          "awsElasticBlockStore",
          "azureDisk",
          "azureFile",
          "cephfs",
          "cinder",
          "fc",
          "flexVolume",
          "flocker",
          "gcePersistentDisk",
          "gitRepo",
          "glusterfs",
          "iscsi",
          "photonPersistentDisk",
          "portworxVolume",
          "quobyte",
          "rbd",
          "scaleIO",
          "storageos",
          "vsphereVolume");

  private PodVolumeReader() {}

  static List<PodVolume> readList(ValueReader in) {
    List<PodVolume> volumes = new ArrayList<>();
    if (in.startArray()) {
      while (in.nextElement()) {
        volumes.add(read(in));
      }
    }
    return volumes;
  }

  private static PodVolume read(ValueReader in) {
    if (in.event() == DocumentEvent.NULL || !in.startObject()) {
      return new PodVolume("", List.of());
    }
    String volumeName = "";
    Set<String> sources = new TreeSet<>();
    int member = in.nextMember(KNOWN);
    while (member != ValueReader.OVER) {
      String name = in.memberName();
      if (member == 0) {
        volumeName = in.event() == DocumentEvent.NULL ? "" : in.string();
      } else if (member != TypeMembers.UNKNOWN) {
        source(in, name, sources);
      } else {
        in.skip();
      }
      member = in.nextMember(KNOWN);
    }
    return new PodVolume(volumeName, List.copyOf(sources));
  }

  private static void source(ValueReader in, String name, Set<String> sources) {
    sources.remove(name);
    if (in.event() == DocumentEvent.START_OBJECT) {
      sources.add(name);
      in.skip();
    } else if (in.event() != DocumentEvent.NULL) {
      in.refuse("an object");
    }
  }
}
