package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KubeadmPatchTest {

  @Test
  void thePatchHasNoVersionAndQuotesArguments() {
    assertThat(
            KubeadmPatch.initConfiguration()
                .withKubeletArgument("seccomp-default", "true")
                .withKubeletArgument("v", "4")
                .toYaml())
        .isEqualTo(
            """
            kind: InitConfiguration
            nodeRegistration:
              kubeletExtraArgs:
                seccomp-default: "true"
                v: "4"
            """);
    assertThat(KubeadmPatch.joinConfiguration().kind()).isEqualTo("JoinConfiguration");
  }
}
