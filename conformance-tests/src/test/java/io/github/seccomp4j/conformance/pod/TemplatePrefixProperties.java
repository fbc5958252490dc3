package io.github.seccomp4j.conformance.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.ManifestValidator;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.vectors.RandomPods;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.kubernetes.WorkloadKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of a Pod is said of every workload with that Pod, with the path to it in front. */
class TemplatePrefixProperties {

  private static final String REFUSES = "the API server refuses ";
  private static final String WARNS = "the API server warns of ";

  @Property(seed = Campaign.SEED)
  void aWorkloadIsJudgedAsItsPodIs(
      @ForAll("pods") JsonObject drawn,
      @ForAll("templates") WorkloadKind kind,
      @ForAll boolean isInList) {
    JsonObject pod = comparable(drawn);
    JsonObject workload = wrapped(pod, kind);
    String item = isInList ? "/items/0" : "";
    JsonObject document =
        isInList
            ? JsonObject.of("kind", new JsonString("List"))
                .with("items", new JsonArray(List.of(workload)))
            : workload;
    List<Finding> expected =
        findings(pod).stream()
            .map(finding -> prefixed(finding, item + kind.podPointer(), kind.podPointer()))
            .toList();
    assertThat(findings(document))
        .as(document.toString())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  // Templates are not prepared as Pods are: their AppArmor annotations become no fields. And in a
  // template ephemeral containers are refused with other words.
  private static JsonObject comparable(JsonObject pod) {
    JsonObject metadata = pod.getObject("metadata").orElse(JsonObject.EMPTY);
    JsonObject annotations = metadata.getObject("annotations").orElse(JsonObject.EMPTY);
    Set<String> appArmor =
        annotations.members().stream()
            .map(JsonObject.Member::name)
            .filter(name -> name.startsWith("container.apparmor."))
            .collect(Collectors.toSet());
    JsonObject kept =
        JsonPlaces.withMember(metadata, "annotations", Optional.of(annotations.without(appArmor)));
    JsonObject spec = pod.getObject("spec").orElseThrow();
    return JsonObject.of("apiVersion", new JsonString("v1"))
        .with("kind", new JsonString("Pod"))
        .with("metadata", kept)
        .with("spec", spec.without(Set.of("ephemeralContainers")));
  }

  private static JsonObject wrapped(JsonObject pod, WorkloadKind kind) {
    JsonObject template = pod.without(Set.of("apiVersion", "kind"));
    List<String> names = List.of(kind.podPointer().substring(1).split("/", -1));
    JsonObject inner = template;
    for (int i = names.size() - 1; i > 0; i--) {
      inner = JsonObject.of(names.get(i), inner);
    }
    String version = kind.group().isEmpty() ? "v1" : kind.group() + "/v1";
    return JsonObject.of("apiVersion", new JsonString(version))
        .with("kind", new JsonString(kind.kind()))
        .with(names.get(0), inner);
  }

  private static List<Finding> findings(JsonValue document) {
    return ManifestValidator.standard()
        .validate(ManifestReader.standard().read(document.toString(), ""))
        .findings()
        .stream()
        .map(TemplatePrefixProperties::withoutLine)
        .toList();
  }

  private static Finding withoutLine(Finding finding) {
    Location place = finding.location().orElseThrow();
    return finding.toBuilder().location(Location.ofPointer(place.pointer())).build();
  }

  private static Finding prefixed(Finding finding, String inDocument, String inWorkload) {
    String field = inWorkload.substring(1).replace('/', '.') + ".";
    String pointer = finding.location().orElseThrow().pointer();
    return finding.toBuilder()
        // The API server hands on a template's annotations without the word before them.
        .message(
            finding
                .message()
                .replace(REFUSES, REFUSES + field)
                .replace(REFUSES + field + "metadata.", REFUSES + field)
                .replace(WARNS, WARNS + field))
        .location(Location.ofPointer(inDocument + pointer))
        .build();
  }

  @Provide
  Arbitrary<JsonObject> pods() {
    return Arbitraries.oneOf(RandomPods.documents(), RandomPods.validated());
  }

  @Provide
  Arbitrary<WorkloadKind> templates() {
    return Arbitraries.of(
        WorkloadKind.STANDARD.stream().filter(kind -> !kind.podPointer().isEmpty()).toList());
  }
}
