package io.github.seccomp4j.conformance.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.api.pod.standards.PodSecurityStandards;
import io.github.seccomp4j.api.pod.standards.PolicyVersion;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.vectors.RandomPods;
import io.github.seccomp4j.dsl.kubernetes.HardenedResource;
import io.github.seccomp4j.dsl.kubernetes.Hardening;
import io.github.seccomp4j.dsl.kubernetes.Manifests;
import io.github.seccomp4j.dsl.kubernetes.PodManifests;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A hardened Pod passes, or its report says why not, and what was set and is not any more. */
class HardeningProperties {

  // What a workload does; security contexts cannot change it.
  private static final Set<String> BEYOND_SECURITY_CONTEXTS =
      Set.of(
          "pod-security-host-namespaces",
          "pod-security-host-path-volumes",
          "pod-security-host-ports",
          "pod-security-host-probes-and-host-lifecycle",
          "pod-security-restricted-volumes",
          "pod-security-sysctls");

  @Provide
  Arbitrary<JsonObject> pods() {
    return RandomPods.documents();
  }

  @Provide
  Arbitrary<PodSecurityLevel> levels() {
    return Arbitraries.of(PodSecurityLevel.BASELINE, PodSecurityLevel.RESTRICTED);
  }

  private static HasMetadata fabric8(JsonValue pod) {
    return Manifests.read(pod.toString()).get(0);
  }

  private static PodManifest view(HasMetadata pod) {
    return PodManifests.workload(pod).orElseThrow().pod();
  }

  @Property(seed = Campaign.SEED)
  void itPassesOrTheReportSaysWhyNot(
      @ForAll("pods") JsonObject pod, @ForAll("levels") PodSecurityLevel level) {
    HardenedResource<HasMetadata> hardened = harden(level, fabric8(pod));
    PodManifest view = view(hardened.resource());
    assertThat(hardened.remaining())
        .isEqualTo(PodSecurityStandards.evaluate(view, level, PolicyVersion.LATEST).findings());
    assertThat(hardened.passes()).isEqualTo(hardened.remaining().isEmpty());
    // On Windows the API server refuses what the standards forbid in security contexts.
    if (view.osName().filter("windows"::equals).isEmpty()) {
      assertThat(hardened.remaining())
          .allMatch(
              finding ->
                  BEYOND_SECURITY_CONTEXTS.contains(finding.code())
                      || finding.location().orElseThrow().pointer().startsWith("/metadata/"));
    }
  }

  @Property(seed = Campaign.SEED)
  void twiceIsOnce(@ForAll("pods") JsonObject pod, @ForAll("levels") PodSecurityLevel level) {
    HasMetadata once = harden(level, fabric8(pod)).resource();
    HardenedResource<HasMetadata> twice = harden(level, once);
    assertThat(twice.resource()).isEqualTo(once);
    assertThat(twice.patch().elements()).isEmpty();
    assertThat(twice.changes()).isEmpty();
  }

  @Property(seed = Campaign.SEED)
  void thePatchLeadsFromTheOriginalToTheResult(
      @ForAll("pods") JsonObject pod, @ForAll("levels") PodSecurityLevel level) {
    HasMetadata original = fabric8(pod);
    HardenedResource<HasMetadata> hardened = harden(level, original);
    assertThat(fabric8(JsonPlaces.patched(json(original), hardened.patch())))
        .isEqualTo(hardened.resource());
  }

  @Property(seed = Campaign.SEED)
  void nothingThatWasSetIsLostWithoutSayingSo(
      @ForAll("pods") JsonObject pod, @ForAll("levels") PodSecurityLevel level) {
    HasMetadata original = fabric8(pod);
    HardenedResource<HasMetadata> hardened = harden(level, original);
    List<String> told =
        hardened.changes().stream()
            .map(Finding::location)
            .map(location -> location.orElseThrow().pointer())
            .toList();
    JsonValue before = json(original);
    JsonValue after = json(hardened.resource());
    for (String leaf : JsonPlaces.leaves(before)) {
      boolean isTold = told.stream().anyMatch(place -> (leaf + "/").startsWith(place + "/"));
      if (!isTold) {
        assertThat(JsonPlaces.get(after, leaf)).as(leaf).isEqualTo(JsonPlaces.get(before, leaf));
      }
    }
  }

  private static HardenedResource<HasMetadata> harden(PodSecurityLevel level, HasMetadata pod) {
    Hardening hardening =
        level == PodSecurityLevel.RESTRICTED ? Hardening.restricted() : Hardening.baseline();
    return hardening.harden(pod);
  }

  private static JsonValue json(HasMetadata pod) {
    return RandomPods.json(Manifests.toJson(pod));
  }
}
