package io.github.seccomp4j.api.pod.standards;

import io.github.seccomp4j.api.pod.standards.internal.VolumeTypes;
import io.github.seccomp4j.model.kubernetes.ContainerKind;
import io.github.seccomp4j.model.kubernetes.ContainerPort;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodVolume;
import java.util.List;

/**
 * What the API server fills in that the standards look at. Source: pkg/apis/core/v1/defaults.go of
 * Kubernetes 1.37.
 */
final class ApiDefaulting {

  private ApiDefaulting() {}

  static PodManifest applyTo(PodManifest pod) {
    boolean changesVolumes = pod.volumes().stream().anyMatch(v -> !VolumeTypes.isTyped(v));
    boolean changesPorts = pod.hostNetwork().orElse(false);
    if (!changesVolumes && !changesPorts) {
      return pod;
    }
    PodManifest.Builder defaulted = pod.toBuilder();
    if (changesVolumes) {
      defaulted.volumes(pod.volumes().stream().map(ApiDefaulting::typed).toList());
    }
    if (changesPorts) {
      defaulted.containers(pod.containers().stream().map(ApiDefaulting::onHostNetwork).toList());
    }
    return defaulted.build();
  }

  private static PodVolume typed(PodVolume volume) {
    return VolumeTypes.isTyped(volume) ? volume : new PodVolume(volume.name(), List.of("emptyDir"));
  }

  // Ephemeral containers are left alone: they cannot have ports.
  private static PodContainer onHostNetwork(PodContainer container) {
    return container.kind() == ContainerKind.EPHEMERAL
        ? container
        : container.toBuilder()
            .ports(container.ports().stream().map(ApiDefaulting::onHostNetwork).toList())
            .build();
  }

  private static ContainerPort onHostNetwork(ContainerPort port) {
    return port.hostPort() == 0
        ? new ContainerPort(port.containerPort(), port.containerPort())
        : port;
  }
}
