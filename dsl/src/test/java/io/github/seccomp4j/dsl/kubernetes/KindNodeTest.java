package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindNodeTest {

  @Test
  void everySentenceMakesANewNode() {
    KindNode plain = KindNode.worker();
    KindNode node =
        plain
            .withImage("kindest/node:v1.34.0")
            .withSeccompProfiles("./profiles")
            .withExtraMount("/a", "/b")
            .withKubeadmPatch("kind: JoinConfiguration\n");
    assertThat(plain).isEqualTo(KindNode.worker());
    assertThat(node.image()).isEqualTo("kindest/node:v1.34.0");
    assertThat(node.extraMounts())
        .containsExactly(
            new KindNode.ExtraMount("./profiles", "/var/lib/kubelet/seccomp/profiles"),
            new KindNode.ExtraMount("/a", "/b"));
    assertThat(node.kubeadmConfigPatches()).containsExactly("kind: JoinConfiguration\n");
  }

  @Test
  void otherRolesAreRefused() {
    assertThatThrownBy(() -> new KindNode("master", "", List.of(), List.of(), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("role \"master\" is neither control-plane nor worker");
  }
}
