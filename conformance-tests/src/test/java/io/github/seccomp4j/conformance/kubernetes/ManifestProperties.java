package io.github.seccomp4j.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.document.Mutation;
import io.github.seccomp4j.dsl.kubernetes.ManifestException;
import io.github.seccomp4j.dsl.kubernetes.Manifests;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Manifests are read as they were written, and damaged ones are refused as such. */
class ManifestProperties {

  @Property(seed = Campaign.SEED)
  void yamlComesBack(@ForAll("pods") List<Pod> pods) {
    assertThat(Manifests.read(Manifests.toYaml(pods))).isEqualTo(pods);
  }

  @Property(seed = Campaign.SEED)
  void jsonComesBack(@ForAll("pods") List<Pod> pods) {
    assertThat(Manifests.read(Manifests.toJson(pods))).isEqualTo(pods);
  }

  @Property(seed = Campaign.SEED)
  void writingIsStable(@ForAll("pods") List<Pod> pods) {
    String yaml = Manifests.toYaml(pods);
    assertThat(Manifests.toYaml(Manifests.read(yaml))).isEqualTo(yaml);
  }

  @Property(seed = Campaign.SEED)
  void damagedTextIsReadOrRefused(@ForAll("damaged") String text) {
    List<HasMetadata> resources;
    try {
      resources = Manifests.read(text);
    } catch (ManifestException e) {
      assertThat(e).hasMessageStartingWith("manifest");
      return;
    }
    assertThat(resources).doesNotContainNull();
  }

  @Provide
  Arbitrary<List<Pod>> pods() {
    return new Fabric8Arbitraries(false).pods().list().ofMinSize(1).ofMaxSize(2);
  }

  @Provide
  Arbitrary<String> damaged() {
    return Combinators.combine(pods(), Mutation.any().list().ofMinSize(1).ofMaxSize(3))
        .as((pods, mutations) -> Mutation.applyAll(mutations, Manifests.toYaml(pods)));
  }
}
