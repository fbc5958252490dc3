package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.kubernetes.NodeRequirement;
import io.github.seccomp4j.model.kubernetes.NodeSelectorTerm;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodePlacementTest {

  private static final NodePool POOL =
      Pods.pool("p")
          .architecture(Architecture.AARCH64)
          .label("zone", "a")
          .label("cores", "8")
          .node("n1")
          .node("n2")
          .build();

  @ParameterizedTest
  @CsvSource({
    "zone, In, a b, true",
    "zone, In, b, false",
    "zone, NotIn, b, true",
    "zone, NotIn, a, false",
    "absent, NotIn, a, true",
    "zone, Exists, '', true",
    "absent, Exists, '', false",
    "absent, DoesNotExist, '', true",
    "zone, DoesNotExist, '', false",
    "cores, Gt, 4, true",
    "cores, Gt, 8, false",
    "cores, Lt, 9, true",
    "cores, Lt, 8, false",
    "zone, Gt, 4, false",
    "absent, Lt, 4, false",
    "zone, Near, a, false",
    "kubernetes.io/arch, In, arm64, true",
    "kubernetes.io/arch, In, amd64, false",
    "kubernetes.io/os, In, linux, true",
  })
  void conditionsOnLabels(String key, String operator, String values, boolean expected) {
    List<String> words = values.isEmpty() ? List.of() : List.of(values.split(" ", -1));
    NodeRequirement requirement = new NodeRequirement(key, operator, words);
    PodManifest pod = demanding(new NodeSelectorTerm(List.of(requirement), List.of()));
    assertThat(NodePlacement.mayLand(pod, POOL)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"n2, true", "n3, false"})
  void conditionsOnNames(String name, boolean expected) {
    NodeRequirement requirement = new NodeRequirement("metadata.name", "In", List.of(name));
    PodManifest pod = demanding(new NodeSelectorTerm(List.of(), List.of(requirement)));
    assertThat(NodePlacement.mayLand(pod, POOL)).isEqualTo(expected);
    assertThat(NodePlacement.mayLand(pod, Pods.pool("any").build())).isTrue();
  }

  @Test
  void termsAreAlternativesAndAnEmptyOneIsMetByNoNode() {
    NodeSelectorTerm empty = new NodeSelectorTerm(List.of(), List.of());
    NodeSelectorTerm met =
        new NodeSelectorTerm(List.of(new NodeRequirement("zone", "Exists", List.of())), List.of());
    assertThat(NodePlacement.mayLand(demanding(empty), POOL)).isFalse();
    assertThat(NodePlacement.mayLand(demanding(empty, met), POOL)).isTrue();
    assertThat(NodePlacement.mayLand(demanding(), POOL)).isFalse();
  }

  @Test
  void selectorSystemAndNodeCount() {
    assertThat(mayLand(PodManifest.builder().build())).isTrue();
    assertThat(mayLand(PodManifest.builder().putNodeSelector("zone", "a").build())).isTrue();
    assertThat(mayLand(PodManifest.builder().putNodeSelector("zone", "b").build())).isFalse();
    assertThat(mayLand(PodManifest.builder().osName("windows").build())).isFalse();
    assertThat(mayLand(PodManifest.builder().osName("linux").build())).isTrue();
    assertThat(mayLand(PodManifest.builder().nodeName("n1").build())).isTrue();
    assertThat(mayLand(PodManifest.builder().nodeName("n9").build())).isFalse();
  }

  private static boolean mayLand(PodManifest pod) {
    return NodePlacement.mayLand(pod, POOL);
  }

  private static PodManifest demanding(NodeSelectorTerm... terms) {
    PodManifest.Builder builder = PodManifest.builder();
    builder.requiredNodeAffinity(List.of(terms));
    return builder.build();
  }
}
