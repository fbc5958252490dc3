package io.github.seccomp4j.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

  /** In the order in which the projects published them. */
  private static final List<String> ORDER =
      List.of(
          "1.9.10",
          "1.10.2-alpha",
          "1.10.2",
          "2.0.0-beta.0",
          "2.0.0-beta.2",
          "2.0.0-beta.10",
          "2.0.0-rc.1",
          "2.0.0",
          "2.0.10",
          "19.03.15",
          "20.10.0-beta1",
          "20.10.0-beta2",
          "20.10.0-beta10",
          "20.10.0-rc1",
          "20.10.0",
          "20.10.10",
          "22.06.0-beta.0",
          "23.0.0-beta.1",
          "23.0.0");

  @Test
  void versionsAreOrderedAsRuntimesNumberThem() {
    List<Release> expected =
        ORDER.stream().map(version -> Release.of(ContainerRuntime.DOCKER, version)).toList();
    List<Release> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(1));
    Collections.sort(shuffled);
    assertThat(shuffled).isEqualTo(expected);
  }

  @Test
  void aReleaseIsAtLeastItselfAndWhatCameBefore() {
    Release release = Release.of(ContainerRuntime.CONTAINERD, "1.4.0-beta.2");
    assertThat(release.isAtLeast("1.4.0-beta.2")).isTrue();
    assertThat(release.isAtLeast("1.4.0-beta.0")).isTrue();
    assertThat(release.isAtLeast("1.4.0")).isFalse();
    assertThat(Release.of(ContainerRuntime.DOCKER, "29.0").isAtLeast("29.0.0")).isTrue();
    assertThat(Release.of(ContainerRuntime.CONTAINERD, "1.7.0+k3s1").isAtLeast("1.7.0")).isTrue();
    assertThatThrownBy(() -> release.isAtLeast("new")).hasMessageContaining("\"new\"");
  }

  @Test
  void orderAgreesWithEquality() {
    Release two = Release.of(ContainerRuntime.DOCKER, "29.0");
    Release three = Release.of(ContainerRuntime.DOCKER, "29.0.0");
    assertThat(two).isNotEqualByComparingTo(three).isNotEqualTo(three);
    assertThat(two).isLessThan(Release.of(ContainerRuntime.PODMAN, "1.0"));
  }

  @Test
  void aLeadingVIsRefusedWithTheVersionWithoutIt() {
    assertThatThrownBy(() -> Release.of(ContainerRuntime.CONTAINERD, "v2.3.4"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a version: \"v2.3.4\"; write it without the v: 2.3.4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2.x", "2.3.4.5.6", "latest", "1.2-", "-1", "1..2", "9999999999.0"})
  void whatIsNoVersionIsRefused(String text) {
    assertThatThrownBy(() -> Release.of(ContainerRuntime.CONTAINERD, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining('"' + text + '"');
  }

  @Test
  void whatIsPrintedCanBeParsed() {
    Release release = Release.of(ContainerRuntime.CRI_O, "1.33.0");
    assertThat(release).hasToString("cri-o 1.33.0");
    assertThat(Release.parse("cri-o 1.33.0")).isEqualTo(release);
    assertThatThrownBy(() -> Release.parse("cri-o"))
        .hasMessageContaining("something like containerd 2.3.4");
    assertThatThrownBy(() -> Release.parse("rkt 1.0"))
        .hasMessageContaining("\"rkt\"")
        .hasMessageContaining("containers-common");
  }
}
