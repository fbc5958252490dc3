package io.github.seccomp4j.api.pod.standards.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.ManifestReading;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;

/** Pods as text, and what a check has to say about them. */
final class CheckCases {

  private CheckCases() {}

  /** Reads a Pod without its {@code apiVersion} and {@code kind}. */
  static PodManifest pod(String members) {
    ManifestReading reading =
        ManifestReader.standard().read("apiVersion: v1\nkind: Pod\n" + members, "");
    assertThat(reading.workloads()).as(members).hasSize(1);
    assertThat(reading.workloads().get(0).findings()).as(members).isEmpty();
    return reading.workloads().get(0).pod();
  }

  static void assertAllowed(PodCheck check, String... pods) {
    for (String pod : pods) {
      assertThat(check.allows(pod(pod))).as(pod).isTrue();
    }
  }

  static void assertForbidden(
      PodCheck check, String members, String reason, String detail, String... pointers) {
    PodManifest pod = pod(members);
    assertThat(check.allows(pod)).as(members).isFalse();
    Violation violation = check.violation(pod);
    assertThat(violation.reason()).isEqualTo(reason);
    assertThat(violation.detail()).isEqualTo(detail);
    assertThat(violation.places()).extracting(Place::pointer).isEqualTo(List.of(pointers));
    assertThat(violation.places())
        .allSatisfy(
            place -> {
              assertThat(place.message()).isNotBlank();
              assertThat(place.fix()).isNotBlank();
            });
  }
}
