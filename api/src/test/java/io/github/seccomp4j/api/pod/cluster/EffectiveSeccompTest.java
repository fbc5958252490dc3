package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveSeccompTest {

  private static final String CONTAINER_KEY = LegacySeccompAnnotations.CONTAINER_KEY_PREFIX + "app";

  @ParameterizedTest
  @CsvSource({
    "1.19.16, COPIED_CONTAINER_ANNOTATION",
    "1.26.15, COPIED_CONTAINER_ANNOTATION",
    "1.27.0, NOTHING",
    "1.34.2, NOTHING",
  })
  void theApiServerDecidesAboutAnnotations(String version, SeccompOrigin expected) {
    assertThat(app(annotated(), version, false).origin()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1.19.16, CONTAINER_ANNOTATION", "1.20.15, NOTHING", "1.26.15, NOTHING"})
  void noApiServerCopiesThoseOfStaticPods(String version, SeccompOrigin expected) {
    ClusterContext cluster = Pods.cluster(Pods.pool("p").kubelet(version));
    assertThat(EffectiveSeccomp.ofStaticPod(annotated(), cluster).containers().get(1).origin())
        .isEqualTo(expected);
  }

  @Test
  void theContainersFieldWinsAsAWhole() {
    PodManifest pod =
        Pods.with(SeccompReference.unconfined()).toBuilder()
            .securityContext(pod(SeccompReference.runtimeDefault()))
            .build();
    EffectiveContainer app = app(pod, "1.34.2", true);
    assertThat(app.origin()).isEqualTo(SeccompOrigin.CONTAINER_FIELD);
    assertThat(app.pointer()).isEqualTo("/spec/containers/0/securityContext/seccompProfile");
    assertThat(app.isProtected()).isFalse();
  }

  @Test
  void seccompDefaultFillsWhatNobodySays() {
    assertThat(app(Pods.silent(), "1.34.2", true).origin())
        .isEqualTo(SeccompOrigin.SECCOMP_DEFAULT);
    assertThat(app(Pods.silent(), "1.34.2", true).isProtected()).isTrue();
    assertThat(app(Pods.silent(), "1.34.2", false).confinement())
        .hasToString("unconfined: the profile is Unconfined");
  }

  @Test
  void theSandboxHasTheDefaultProfileUnlessAContainerIsPrivileged() {
    ClusterContext cluster = Pods.cluster(Pods.pool("p"));
    assertThat(EffectiveSeccomp.of(Pods.silent(), cluster).containers().get(0))
        .matches(EffectiveContainer::isSandbox)
        .matches(EffectiveContainer::isProtected);
    PodManifest privileged = Pods.with(ContainerSecurity.builder().privileged(true).build());
    assertThat(EffectiveSeccomp.of(privileged, cluster).containers().get(0))
        .matches(EffectiveContainer::isSandbox)
        .matches(sandbox -> !sandbox.isProtected());
  }

  @Test
  void aPrivilegedContainerVoidsItsProfile() {
    PodManifest pod =
        Pods.with(
            ContainerSecurity.builder()
                .privileged(true)
                .seccompProfile(SeccompReference.runtimeDefault().toField())
                .build());
    EffectiveSeccomp effective = EffectiveSeccomp.of(pod, Pods.cluster(Pods.pool("p")));
    assertThat(effective.isProtected()).isFalse();
    assertThat(effective.findings())
        .singleElement()
        .matches(finding -> finding.code().equals("seccomp-voided-by-privileged"))
        .matches(
            finding ->
                finding
                    .location()
                    .equals(
                        Optional.of(
                            Location.ofPointer("/spec/containers/0/securityContext/privileged"))));
  }

  @Test
  void anUnrecognizedTypeIsAnErrorAndNoProtection() {
    PodManifest pod =
        Pods.with(
            ContainerSecurity.builder()
                .seccompProfile(SeccompProfileField.builder().type("runtimeDefault").build())
                .build());
    EffectiveSeccomp effective = EffectiveSeccomp.of(pod, Pods.cluster(Pods.pool("p")));
    assertThat(effective.isProtected()).isFalse();
    assertThat(effective.findings())
        .singleElement()
        .hasToString(
            "/spec/containers/0/securityContext/seccompProfile: ERROR seccomp-type-unrecognized:"
                + " no seccomp profile has the type \"runtimeDefault\"; kubelet 1.34.2 runs"
                + " container \"app\" without a filter; expected RuntimeDefault, Localhost or"
                + " Unconfined; did you mean \"RuntimeDefault\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "1.24.13, false", "1.24.14, true", "1.25.9, false", "1.25.10, true", "1.26.4, false",
    "1.26.5, true", "1.27.1, false", "1.27.2, true", "1.28.0, true", "1.37.0, true",
  })
  void anEmptyPathIsRefusedSince(String kubelet, boolean isRefused) {
    EffectiveContainer app = app(Pods.with(SeccompReference.localhost("")), kubelet, false);
    assertThat(app.confinement() instanceof Confinement.NotCreated).isEqualTo(isRefused);
    assertThat(app.isProtected()).isFalse();
    assertThat(app.findings())
        .extracting(Finding::code)
        .containsExactly("localhost-profile-without-path");
  }

  @Test
  void poolsThatDifferAreAFinding() {
    ClusterContext cluster =
        ClusterContext.of(Pods.pool("on").seccompDefault(true).build(), Pods.pool("off").build());
    assertThat(EffectiveSeccomp.of(Pods.silent(), cluster).findings())
        .singleElement()
        .hasToString(
            "/spec/containers/0: WARNING seccomp-differs-between-pools: container \"app\" does not"
                + " run the same everywhere: default profile on on; unconfined: the profile is"
                + " Unconfined on off");
  }

  @Test
  void aPodThatLandsNowhereIsAFinding() {
    PodManifest pod = Pods.silent().toBuilder().putNodeSelector("zone", "b").build();
    EffectiveSeccomp effective = EffectiveSeccomp.of(pod, Pods.cluster(Pods.pool("p")));
    assertThat(effective.containers()).isEmpty();
    assertThat(effective.isProtected()).isFalse();
    assertThat(effective.findings()).extracting(Finding::code).containsExactly("no-node-pool");
  }

  @Test
  void nothingIsGuessedOfFilesNobodyKnows() {
    EffectiveContainer app = app(Pods.with(SeccompReference.localhost("a.json")), "1.34.2", false);
    assertThat(app.confinement()).isInstanceOf(Confinement.Undetermined.class);
    assertThat(app.nodePath()).contains("/var/lib/kubelet/seccomp/a.json");
  }

  @Test
  void aReleaseTheCatalogLacksIsInDoubt() {
    ClusterContext cluster = Pods.cluster(Pods.pool("p").runtime("containerd://1.7.27-k3s1"));
    assertThat(
            EffectiveSeccomp.of(Pods.with(SeccompReference.runtimeDefault()), cluster).findings())
        .extracting(Finding::code)
        .contains("default-profile-uncertain");
  }

  private static PodManifest annotated() {
    return Pods.silent().toBuilder().annotations(Map.of(CONTAINER_KEY, "runtime/default")).build();
  }

  private static PodSecurity pod(SeccompReference reference) {
    return PodSecurity.builder().seccompProfile(reference.toField()).build();
  }

  private static EffectiveContainer app(PodManifest pod, String version, boolean isOn) {
    ClusterContext cluster = Pods.cluster(Pods.pool("p").kubelet(version).seccompDefault(isOn));
    return EffectiveSeccomp.of(pod, cluster).containers().get(1);
  }
}
