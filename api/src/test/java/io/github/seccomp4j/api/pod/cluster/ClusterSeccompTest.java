package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterSeccompTest {

  private static final PodManifest DEFAULT = Pods.with(SeccompReference.runtimeDefault());

  private static final List<PodManifest> PODS =
      List.of(
          DEFAULT,
          Pods.silent(),
          Pods.with(Pods.adding("SYS_ADMIN")),
          Pods.with(ContainerSecurity.builder().privileged(true).build()),
          Pods.with(SeccompReference.localhost("missing.json")),
          Pods.with(SeccompReference.localhost("")));

  @Test
  void whatIsRememberedChangesNoAnswer() {
    ClusterContext cluster =
        ClusterContext.of(
            Pods.pool("one").profiles(LocalhostProfiles.none()).build(),
            Pods.pool("two").runtime("cri-o://1.34.1").seccompDefault(true).build());
    ClusterSeccomp seccomp = ClusterSeccomp.on(cluster);
    for (int round = 0; round < 2; round++) {
      for (PodManifest pod : PODS) {
        EffectiveSeccomp effective = seccomp.of(pod);
        assertThat(effective).isEqualTo(EffectiveSeccomp.of(pod, cluster));
        assertThat(seccomp.ofStaticPod(pod)).isEqualTo(EffectiveSeccomp.ofStaticPod(pod, cluster));
        assertThat(seccomp.predictStart(pod, effective)).isEqualTo(StartCheck.of(pod, effective));
      }
    }
  }

  @Test
  void aDefaultProfileIsResolvedOnce() {
    ClusterSeccomp seccomp = ClusterSeccomp.on(Pods.cluster(Pods.pool("p")));
    assertThat(section(seccomp, DEFAULT)).isSameAs(section(seccomp, DEFAULT));
  }

  @Test
  void filesOfThisMachineAreReadAnew(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.json");
    ClusterSeccomp seccomp =
        ClusterSeccomp.on(
            Pods.cluster(Pods.pool("p").profiles(LocalhostProfiles.ofDirectory(folder))));
    PodManifest pod = Pods.with(SeccompReference.localhost("a.json"));
    Files.writeString(file, "{\"defaultAction\": \"SCMP_ACT_LOG\"}", StandardCharsets.UTF_8);
    Object before = section(seccomp, pod);
    Files.writeString(file, "{\"defaultAction\": \"SCMP_ACT_ERRNO\"}", StandardCharsets.UTF_8);

    assertThat(section(seccomp, pod)).isNotEqualTo(before);
  }

  private static Object section(ClusterSeccomp seccomp, PodManifest pod) {
    return seccomp.of(pod).containers().get(1).confinement().section().orElseThrow();
  }
}
