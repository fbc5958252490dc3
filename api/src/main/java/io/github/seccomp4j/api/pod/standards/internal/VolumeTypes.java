package io.github.seccomp4j.api.pod.standards.internal;

import io.github.seccomp4j.model.kubernetes.PodVolume;
import java.util.List;
import java.util.Optional;

/** The types of volumes there are. Source: Kubernetes API 1.37, core/v1 VolumeSource. */
public final class VolumeTypes {

  /** What the standard "restricted" permits; in alphabetical order. */
  static final List<String> RESTRICTED_STANDARD =
      List.of(
          "configMap",
          "csi",
          "downwardAPI",
          "emptyDir",
          "ephemeral",
          "image",
          "persistentVolumeClaim",
          "projected",
          "secret");

  // A volume with several of them counts as the first one of this list.
  private static final List<String> OTHER =
      List.of(
          "hostPath",
          "gcePersistentDisk",
          "awsElasticBlockStore",
          "gitRepo",
          "nfs",
          "iscsi",
          "glusterfs",
          "rbd",
          "flexVolume",
          "cinder",
          "cephfs",
          "flocker",
          "fc",
          "azureFile",
          "vsphereVolume",
          "quobyte",
          "azureDisk",
          "photonPersistentDisk",
          "portworxVolume",
          "scaleIO",
          "storageos");

  private VolumeTypes() {}

  static Optional<String> otherTypeOf(PodVolume volume) {
    return OTHER.stream().filter(volume.sources()::contains).findFirst();
  }

  /**
   * Tells whether a volume says where its data is, in a way the API server knows.
   *
   * @param volume the volume
   * @return false if it has no member that is a type
   */
  public static boolean isTyped(PodVolume volume) {
    return volume.sources().stream()
        .anyMatch(source -> RESTRICTED_STANDARD.contains(source) || OTHER.contains(source));
  }
}
