package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindClusterTest {

  private static final String IMAGE =
      "kindest/node:v1.28.0"
          + "@sha256:9f3ff58f19dcf1a0611d11e8ac989fdb30a28f40f236f59f0bea31fb956ccf5c";

  @Test
  void theTutorialsClusterIsWritten() {
    KindCluster cluster = KindCluster.of(KindNode.controlPlane().withSeccompProfiles("./profiles"));
    assertThat(List.of(cluster.toResource())).isEqualTo(Tutorial.read("kind.yaml"));
  }

  @Test
  void theTutorialsSecondClusterIsWrittenAsItIs() {
    KubeadmPatch patch =
        KubeadmPatch.joinConfiguration().withKubeletArgument("seccomp-default", "true");
    KindCluster cluster =
        KindCluster.of(
            KindNode.controlPlane().withImage(IMAGE).withKubeadmPatch(patch),
            KindNode.worker().withImage(IMAGE).withKubeadmPatch(patch));
    assertThat(Manifests.read(Manifests.toYaml(cluster)))
        .isEqualTo(Tutorial.read("kind-seccompdefault.yaml"));
  }

  @Test
  void seccompDefaultPatchesTheDocumentEachNodeReads() {
    KindCluster cluster =
        KindCluster.of(
                KindNode.worker().withSeccompDefault(),
                KindNode.controlPlane().withSeccompDefault(),
                KindNode.controlPlane().withSeccompDefault())
            .withName("seccomp");
    assertThat(Manifests.toYaml(cluster))
        .isEqualTo(
            """
            apiVersion: kind.x-k8s.io/v1alpha4
            kind: Cluster
            name: seccomp
            nodes:
            - role: worker
              kubeadmConfigPatches:
              - |
                kind: JoinConfiguration
                nodeRegistration:
                  kubeletExtraArgs:
                    seccomp-default: "true"
            - role: control-plane
              kubeadmConfigPatches:
              - |
                kind: InitConfiguration
                nodeRegistration:
                  kubeletExtraArgs:
                    seccomp-default: "true"
            - role: control-plane
              kubeadmConfigPatches:
              - |
                kind: JoinConfiguration
                nodeRegistration:
                  kubeletExtraArgs:
                    seccomp-default: "true"
            """);
  }

  @Test
  void aClusterWithoutControlPlaneIsRefused() {
    assertThatThrownBy(() -> KindCluster.of(KindNode.worker()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a cluster needs a control-plane node");
  }
}
