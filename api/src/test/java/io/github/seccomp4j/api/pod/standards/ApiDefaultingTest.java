package io.github.seccomp4j.api.pod.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.kubernetes.ContainerKind;
import io.github.seccomp4j.model.kubernetes.ContainerPort;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodVolume;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDefaultingTest {

  private static PodManifest defaulted(PodManifest.Builder pod) {
    return PodSecurityStandards.afterApiDefaulting(pod.build());
  }

  @Test
  void aVolumeWithoutATypeIsAnEmptyDirectory() {
    PodVolume typed = new PodVolume("b", List.of("nfs"));
    assertThat(
            defaulted(PodManifest.builder().addVolumes(new PodVolume("a", List.of()), typed))
                .volumes())
        .containsExactly(new PodVolume("a", List.of("emptyDir")), typed);
  }

  @Test
  void onTheNodesNetworkPortsAreTheNodes() {
    PodContainer container =
        PodContainer.builder().addPorts(new ContainerPort(80, 0), new ContainerPort(81, 8)).build();
    PodContainer ephemeral = container.toBuilder().kind(ContainerKind.EPHEMERAL).build();
    PodManifest.Builder pod = PodManifest.builder().addContainers(container, ephemeral);
    assertThat(defaulted(pod).containers()).containsExactly(container, ephemeral);
    assertThat(defaulted(pod.hostNetwork(true)).containers())
        .containsExactly(
            container.toBuilder()
                .ports(List.of(new ContainerPort(80, 80), new ContainerPort(81, 8)))
                .build(),
            ephemeral);
  }

  @Test
  void nothingElseChanges() {
    PodManifest pod = PodManifest.builder().hostNetwork(false).build();
    assertThat(PodSecurityStandards.afterApiDefaulting(pod)).isSameAs(pod);
  }
}
