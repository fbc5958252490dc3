package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KubeletConfigurationTest {

  @Test
  void theDocumentIsWrittenAndReadBack() {
    KubeletConfiguration configuration = KubeletConfiguration.withSeccompDefault();
    String yaml = Manifests.toYaml(configuration);
    assertThat(yaml)
        .isEqualTo(
            """
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            seccompDefault: true
            """);
    assertThat(Manifests.read(yaml)).isEqualTo(List.of(configuration.toResource()));
  }
}
