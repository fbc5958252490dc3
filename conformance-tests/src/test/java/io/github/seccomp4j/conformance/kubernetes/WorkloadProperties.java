package io.github.seccomp4j.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.ManifestReading;
import io.github.seccomp4j.api.pod.Workload;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.document.Mutation;
import io.github.seccomp4j.dsl.kubernetes.Manifests;
import io.github.seccomp4j.dsl.kubernetes.PodManifests;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read of a workload is what it says, however it is written. */
class WorkloadProperties {

  private static final ObjectMapper JACKSON = new ObjectMapper();

  private final ManifestReader reader = ManifestReader.standard();

  private Workload only(String text) {
    ManifestReading reading = reader.read(text, "w.yaml");
    assertThat(reading.findings()).as(text).isEmpty();
    assertThat(reading.workloads()).as(text).hasSize(1);
    return reading.workloads().get(0);
  }

  @Property(seed = Campaign.SEED)
  void textAndObjectAreOneWorkload(@ForAll("workloads") HasMetadata object) {
    Workload ofObject = PodManifests.workload(object).orElseThrow();
    for (String text : List.of(Manifests.toYaml(object), Manifests.toJson(object))) {
      Workload ofText = only(text);
      assertThat(ofText.pod()).as(text).isEqualTo(ofObject.pod());
      assertThat(ofText).hasToString(ofObject.toString());
      assertThat(ofText.podPointer()).isEqualTo(ofObject.podPointer());
    }
  }

  @Property(seed = Campaign.SEED)
  void orderStyleAndAnchorsDoNotMatter(@ForAll("workloads") HasMetadata object, @ForAll long seed)
      throws JsonProcessingException {
    String json = Manifests.toJson(object).replaceAll("[^\\x20-\\x7E\\n]", "?");
    JsonNode tree = JACKSON.readTree(json);
    Workload plain = only(json);
    String text = RewrittenManifest.of(tree, seed);
    Workload rewritten = only(text);
    assertThat(rewritten.pod()).as(text).isEqualTo(plain.pod());
    assertThat(rewritten).hasToString(plain.toString());
    assertThat(rewritten.podPointer()).isEqualTo(plain.podPointer());
  }

  @Property(seed = Campaign.SEED)
  void everyNameIsWhereItIsSaidToBe(@ForAll("workloads") HasMetadata object) {
    String text = Manifests.toYaml(object);
    List<String> lines = text.lines().toList();
    Workload workload = only(text);
    for (PodContainer container : workload.pod().containers()) {
      Location place = workload.locate(Location.ofPointer(container.pointer() + "/name"));
      String behind = lines.get(place.line() - 1).substring(place.column() - 1);
      assertThat(behind).contains(container.name());
      assertThat(place.pointer()).startsWith(workload.podPointer() + "/spec/");
    }
  }

  @Property(seed = Campaign.SEED)
  void damagedTextIsReadOrReported(@ForAll("damaged") String text) {
    ManifestReading reading = reader.read(text, "damaged.yaml");
    assertThat(reading.documents()).isPositive();
    assertThat(reading.findings()).doesNotContainNull();
  }

  @Provide
  Arbitrary<HasMetadata> workloads() {
    return WorkloadArbitraries.workloads();
  }

  @Provide
  Arbitrary<String> damaged() {
    return Combinators.combine(
            workloads().list().ofMinSize(1).ofMaxSize(2),
            Mutation.any().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(true, false))
        .as(
            (objects, mutations, yaml) ->
                Mutation.applyAll(
                    mutations, yaml ? Manifests.toYaml(objects) : Manifests.toJson(objects)));
  }
}
