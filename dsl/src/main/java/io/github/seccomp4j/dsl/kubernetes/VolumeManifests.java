package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.Volume;
import io.github.seccomp4j.model.kubernetes.PodVolume;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fabric8's volumes: their names, and which sources they name. */
final class VolumeManifests {

  private record Source(String member, Function<Volume, @Nullable Object> value) {}

  // In alphabetical order; core/v1 VolumeSource, Kubernetes 1.37.
  private static final List<Source> SOURCES =
      List.of(
          new Source("awsElasticBlockStore", Volume::getAwsElasticBlockStore),
          new Source("azureDisk", Volume::getAzureDisk),
          new Source("azureFile", Volume::getAzureFile),
          new Source("cephfs", Volume::getCephfs),
          new Source("cinder", Volume::getCinder),
          new Source("configMap", Volume::getConfigMap),
          new Source("csi", Volume::getCsi),
          new Source("downwardAPI", Volume::getDownwardAPI),
          new Source("emptyDir", Volume::getEmptyDir),
          new Source("ephemeral", Volume::getEphemeral),
          new Source("fc", Volume::getFc),
          new Source("flexVolume", Volume::getFlexVolume),
          new Source("flocker", Volume::getFlocker),
          new Source("gcePersistentDisk", Volume::getGcePersistentDisk),
          new Source("gitRepo", Volume::getGitRepo),
          new Source("glusterfs", Volume::getGlusterfs),
          new Source("hostPath", Volume::getHostPath),
          new Source("image", Volume::getImage),
          new Source("iscsi", Volume::getIscsi),
          new Source("nfs", Volume::getNfs),
          new Source("persistentVolumeClaim", Volume::getPersistentVolumeClaim),
          new Source("photonPersistentDisk", Volume::getPhotonPersistentDisk),
          new Source("portworxVolume", Volume::getPortworxVolume),
          new Source("projected", Volume::getProjected),
          new Source("quobyte", Volume::getQuobyte),
          new Source("rbd", Volume::getRbd),
          new Source("scaleIO", Volume::getScaleIO),
          new Source("secret", Volume::getSecret),
          new Source("storageos", Volume::getStorageos),
          new Source("vsphereVolume", Volume::getVsphereVolume));

  private VolumeManifests() {}

  static PodVolume of(Volume volume) {
    List<String> sources =
        SOURCES.stream()
            .filter(source -> source.value().apply(volume) != null)
            .map(Source::member)
            .toList();
    return new PodVolume(Objects.requireNonNullElse(volume.getName(), ""), sources);
  }
}
