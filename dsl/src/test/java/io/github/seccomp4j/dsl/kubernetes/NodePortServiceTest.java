package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodePortServiceTest {

  private static Pod pod(String name, Map<String, String> labels) {
    return new PodBuilder()
        .withNewMetadata()
        .withName(name)
        .withNamespace("web")
        .withLabels(labels)
        .endMetadata()
        .build();
  }

  @Test
  void theServiceIsWhatKubectlExposeMakes() {
    assertThat(List.of(NodePortService.of("audit-pod", 5678)))
        .isEqualTo(Tutorial.read("service-audit-pod.yaml"));
  }

  @Test
  void aPodIsSelectedByAllItsLabels() {
    Service service = NodePortService.exposing(pod("a", Map.of("app", "x", "tier", "y")), 80);
    assertThat(service.getMetadata().getName()).isEqualTo("a");
    assertThat(service.getMetadata().getNamespace()).isEqualTo("web");
    assertThat(service.getMetadata().getLabels()).isEqualTo(Map.of("app", "x", "tier", "y"));
    assertThat(service.getSpec().getSelector()).isEqualTo(Map.of("app", "x", "tier", "y"));
  }

  @Test
  void whatCannotBeExposedIsRefused() {
    assertThatThrownBy(() -> NodePortService.exposing(pod("a", Map.of()), 80))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Pod a has no label to select it by");
    assertThatThrownBy(() -> NodePortService.exposing(new Pod(), 80))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a Pod without a name cannot be exposed");
    assertThatThrownBy(() -> NodePortService.of("a", 65_536))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("port 65536 is not in 1 to 65535");
  }
}
