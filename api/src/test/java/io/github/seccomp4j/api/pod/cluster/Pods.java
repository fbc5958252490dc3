package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.SeccompReference;

/** Pods for tests. */
final class Pods {

  private Pods() {}

  static PodManifest of(PodContainer... containers) {
    PodManifest.Builder builder = PodManifest.builder();
    builder.addContainers(containers);
    return builder.build();
  }

  static PodContainer container(String name, ContainerSecurity security) {
    PodContainer.Builder builder = PodContainer.builder();
    builder.name(name).securityContext(security);
    return builder.build();
  }

  static PodManifest with(ContainerSecurity security) {
    return of(container("app", security));
  }

  static PodManifest silent() {
    return with(ContainerSecurity.builder().build());
  }

  static PodManifest with(SeccompReference reference) {
    return with(ContainerSecurity.builder().seccompProfile(reference.toField()).build());
  }

  static ContainerSecurity adding(String... capabilities) {
    CapabilityChanges.Builder changes = CapabilityChanges.builder();
    for (String capability : capabilities) {
      changes.addAdd(new Capability(capability));
    }
    return ContainerSecurity.builder().capabilities(changes.build()).build();
  }

  static NodePoolBuilder pool(String name) {
    return NodePool.builder(name).kubelet("1.34.2").runtime("containerd://1.7.27");
  }

  static ClusterContext cluster(NodePoolBuilder pool) {
    return ClusterContext.of(pool.build());
  }
}
