package io.github.seccomp4j.conformance.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.standards.ForbiddenReason;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.api.pod.standards.PodSecurityStandards;
import io.github.seccomp4j.api.pod.standards.PodSecurityVerdict;
import io.github.seccomp4j.api.pod.standards.PolicyVersion;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.vectors.RandomPods;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Levels include each other, and a reason always has places. */
class PodSecurityProperties {

  @Provide
  Arbitrary<JsonObject> pods() {
    return RandomPods.documents();
  }

  @Provide
  Arbitrary<PolicyVersion> versions() {
    return Arbitraries.integers().between(0, 40).map(PolicyVersion::new);
  }

  private static PodManifest read(JsonValue pod) {
    return ManifestReader.standard().read(pod.toString(), "").workloads().get(0).pod();
  }

  private static PodSecurityVerdict restricted(JsonValue pod) {
    return PodSecurityStandards.evaluate(
        read(pod), PodSecurityLevel.RESTRICTED, PolicyVersion.LATEST);
  }

  @Property(seed = Campaign.SEED)
  void aLevelAdmitsWhatAStricterOneAdmits(
      @ForAll("pods") JsonObject document, @ForAll("versions") PolicyVersion version) {
    PodManifest pod = read(document);
    boolean restricted =
        PodSecurityStandards.evaluate(pod, PodSecurityLevel.RESTRICTED, version).isAllowed();
    boolean baseline =
        PodSecurityStandards.evaluate(pod, PodSecurityLevel.BASELINE, version).isAllowed();
    // The exception is told at PodSecurityLevel.
    if (pod.osName().filter("windows"::equals).isEmpty()) {
      assertThat(baseline || !restricted).isTrue();
    }
    assertThat(PodSecurityStandards.evaluate(pod, PodSecurityLevel.PRIVILEGED, version).isAllowed())
        .isTrue();
  }

  @Property(seed = Campaign.SEED)
  void everyReasonHasPlacesInThePod(@ForAll("pods") JsonObject document) {
    PodSecurityVerdict verdict = restricted(document);
    assertThat(verdict.isAllowed()).isEqualTo(verdict.reasons().isEmpty());
    for (ForbiddenReason reason : verdict.reasons()) {
      assertThat(reason.findings()).isNotEmpty();
      assertThat(reason.findings())
          .allSatisfy(
              finding -> {
                assertThat(finding.code()).isEqualTo(reason.check().code());
                assertThat(finding.fix()).isPresent();
                assertThat(finding.location().orElseThrow().pointer())
                    .matches("/(spec|metadata)/.+");
              });
    }
  }

  @Property(seed = Campaign.SEED, tries = 100)
  void aChangeOfOneMemberIsFoundAtThatMember(@ForAll("pods") JsonObject pod) {
    Set<String> before = checks(restricted(pod));
    for (String leaf : JsonPlaces.leaves(pod)) {
      if (!leaf.startsWith("/spec/") && !leaf.startsWith("/metadata/")) {
        continue; // who it is, not what it does
      }
      for (Optional<JsonValue> value : others(JsonPlaces.get(pod, leaf).orElseThrow())) {
        JsonValue changed = JsonPlaces.with(pod, leaf, value);
        List<String> added =
            restricted(changed).reasons().stream()
                .filter(reason -> !before.contains(reason.check().id()))
                .flatMap(reason -> reason.findings().stream())
                .map(finding -> finding.location().orElseThrow().pointer())
                .toList();
        // With system and user namespace the checks change, and with a list the places in it.
        if (!added.isEmpty()
            && !leaf.matches("/spec/(os/name|hostUsers)")
            && !leaf.matches(".*/[0-9]+")) {
          assertThat(added)
              .as(leaf + " of " + pod + " is " + value)
              .anyMatch(place -> isNear(place, leaf));
        }
      }
    }
  }

  private static Set<String> checks(PodSecurityVerdict verdict) {
    return verdict.reasons().stream()
        .map(reason -> reason.check().id())
        .collect(Collectors.toSet());
  }

  private static boolean isNear(String place, String leaf) {
    return place.equals(leaf) || leaf.startsWith(place + "/") || place.startsWith(leaf + "/");
  }

  private static List<Optional<JsonValue>> others(JsonValue value) {
    if (value instanceof JsonBoolean bool) {
      return List.of(Optional.empty(), Optional.of(new JsonBoolean(!bool.value())));
    }
    return value instanceof JsonString
        ? Stream.of("", "Unconfined", "x")
            .map(JsonString::new)
            .<Optional<JsonValue>>map(Optional::of)
            .toList()
        : List.of();
  }
}
