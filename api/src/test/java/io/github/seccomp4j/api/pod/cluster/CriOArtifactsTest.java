package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriOArtifactsTest {

  private static final String KEY = "seccomp-profile.kubernetes.cri-o.io";
  private static final String SECOND_KEY = "seccomp-profile.crio.io";

  @ParameterizedTest
  @CsvSource({
    "cri-o://1.30.0, seccomp-profile.kubernetes.cri-o.io/app, true",
    "cri-o://1.36.3, seccomp-profile.kubernetes.cri-o.io/POD, true",
    "cri-o://1.35.0, seccomp-profile.crio.io/app, true",
    "cri-o://1.34.1, seccomp-profile.crio.io/app, false",
    "cri-o://1.29.13, seccomp-profile.kubernetes.cri-o.io/app, false",
    "cri-o://1.36.3, seccomp-profile.kubernetes.cri-o.io/other, false",
    "cri-o://1.36.3, seccomp-profile.kubernetes.cri-o.io, false",
    "containerd://2.1.4, seccomp-profile.kubernetes.cri-o.io/app, false",
  })
  void aReleaseFollowsItsKeys(String runtime, String key, boolean isFollowed) {
    EffectiveContainer app =
        app(annotated(Pods.with(SeccompReference.unconfined()), Map.of(key, "a:1")), runtime);
    assertThat(app.confinement() instanceof Confinement.Undetermined).isEqualTo(isFollowed);
    assertThat(app.isProtected()).isFalse();
  }

  @Test
  void theContainersOwnComesFirstAndTheNewKey() {
    PodManifest pod =
        annotated(
            Pods.silent(),
            Map.of(KEY + "/app", "old", SECOND_KEY + "/app", "new", SECOND_KEY + "/POD", "pod"));
    assertThat(app(pod, "cri-o://1.36.3").decision())
        .contains(new RuntimeDecision.ArtifactProfile("new", SECOND_KEY + "/app"));
  }

  @Test
  void onlyContainersWithoutFilterGetOne() {
    Map<String, String> annotations = Map.of(KEY + "/app", "a:1");
    EffectiveContainer ofDefault =
        app(annotated(Pods.with(SeccompReference.runtimeDefault()), annotations), "cri-o://1.36.3");
    assertThat(ofDefault.isProtected()).isTrue();
    EffectiveContainer privileged =
        app(
            annotated(Pods.with(ContainerSecurity.builder().privileged(true).build()), annotations),
            "cri-o://1.36.3");
    assertThat(privileged.confinement()).hasToString("unconfined: the container is privileged");
  }

  @Test
  void itIsSaidAtTheAnnotation() {
    EffectiveContainer app =
        app(annotated(Pods.silent(), Map.of(KEY + "/app", "a:1")), "cri-o://1.36.3");
    assertThat(app.findings())
        .extracting(Finding::code)
        .containsExactly("artifact-profile-not-known");
    assertThat(app.findings().get(0).location())
        .contains(Location.ofPointer("/metadata/annotations/" + KEY + "~1app"));
  }

  private static PodManifest annotated(PodManifest pod, Map<String, String> annotations) {
    return pod.toBuilder().annotations(annotations).build();
  }

  private static EffectiveContainer app(PodManifest pod, String runtime) {
    return EffectiveSeccomp.of(pod, Pods.cluster(Pods.pool("p").runtime(runtime)))
        .containers()
        .get(1);
  }
}
