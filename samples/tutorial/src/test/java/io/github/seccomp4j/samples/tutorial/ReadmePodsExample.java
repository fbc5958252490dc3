package io.github.seccomp4j.samples.tutorial;

import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.ManifestReading;
import io.github.seccomp4j.api.pod.ManifestValidator;
import io.github.seccomp4j.api.pod.Workload;
import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.EffectiveSeccomp;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;

/** The example of README.md about Pods, as it stands there, between the marks. */
final class ReadmePodsExample {

  private ReadmePodsExample() {}

  static void print(String manifest) {
    // README: begin
    ClusterContext cluster =
        ClusterContext.of(
            NodePool.builder("workers").kubelet("1.34.2").runtime("containerd://2.1.4").build());
    ManifestValidator validator =
        ManifestValidator.standard().in(cluster).requiring(PodSecurityLevel.BASELINE);

    ManifestReading reading = ManifestReader.standard().read(manifest, "web.yaml");
    validator.validate(reading).findings().forEach(System.out::println);
    for (Workload workload : reading.workloads()) {
      EffectiveSeccomp.of(workload.pod(), cluster).containers().forEach(System.out::println);
    }
    // README: end
  }
}
