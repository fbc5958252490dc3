package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what was read in every tag of CRI-O from 1.19.0 to 1.36.3; both ends of each range. */
class CriODecisionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // version | message | path of the message | text | result
        "1.19.0 | Localhost | /ignored.json | '' | none",
        "1.19.3 | -         | - | unconfined | none",
        "1.19.0 | -         | - | runtime/default | default",
        "1.19.3 | -         | - | docker/default | default",
        "1.19.0 | -         | - | localhost//a.json | file /a.json",
        "1.19.0 | -         | - | x | unknown seccomp profile option: \"x\"",
        "1.19.4 | -         | - | '' | none",
        "1.20.9 | RuntimeDefault | - | '' | none",
        "1.21.0 | -         | - | '' | none",
        "1.23.5 | -         | - | runtime/default | default",
        "1.21.0 | RuntimeDefault | - | unconfined | default",
        "1.23.5 | ''        | - | unconfined | default",
        "1.21.0 | Unconfined | - | runtime/default | none",
        "1.21.0 | Localhost | localhost//a.json | '' | file localhost//a.json",
        "1.23.5 | Localhost | /a.json | '' | file /a.json",
        "1.21.0 | Other     | /a.json | '' | file /a.json",
        "1.24.0 | -         | - | '' | default",
        "1.27.8 | -         | - | unconfined | none",
        "1.28.0 | -         | - | unconfined | default",
        "1.29.13 | -        | - | '' | default",
        "1.30.0 | -         | - | '' | none",
        "1.36.3 | -         | - | runtime/default | none",
        "1.36.3 | Unconfined | - | '' | none",
        "1.36.3 | RuntimeDefault | - | '' | default",
        "1.36.3 | Localhost | /a.json | '' | file /a.json",
      })
  void decidesByReleaseAndRequest(
      String version, String type, String path, String text, String expected) {
    Optional<CriProfile> message =
        Optional.ofNullable(type).map(word -> new CriProfile(word, Optional.ofNullable(path)));
    assertThat(decide(pool(version).build(), message, text, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1.20.0, false, none",
    "1.20.0, true, default",
    "1.19.3, true, none",
    "1.29.13, false, none",
    "1.30.0, true, none",
  })
  void aSettingDecidesAboutNoRequest(String version, boolean isOn, String expected) {
    RuntimeSettings settings = new RuntimeSettings("", Optional.of(isOn), Optional.empty());
    assertThat(decide(pool(version).settings(settings).build(), Optional.empty(), "", false))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1.32.0, none", "1.33.0, file /p.json"})
  void aSettingDecidesAboutPrivilegedContainers(String version, String expected) {
    RuntimeSettings settings = new RuntimeSettings("", Optional.empty(), Optional.of("/p.json"));
    assertThat(
            decide(
                pool(version).settings(settings).build(),
                Optional.of(CriProfile.runtimeDefault()),
                "",
                true))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.19.0 | RuntimeDefault | runtime/default | seccomp is not enabled in your kernel, cannot run with a profile",
        "1.20.0 | RuntimeDefault | runtime/default | none",
        "1.20.0 | RuntimeDefault | localhost//a.json | seccomp is not enabled in your kernel, cannot run with a profile",
        "1.21.0 | RuntimeDefault | '' | seccomp is not enabled, cannot run with a profile",
        "1.21.1 | RuntimeDefault | '' | none",
        "1.36.3 | Localhost | '' | seccomp is not enabled, cannot run with custom profile",
        "1.36.3 | Unconfined | '' | none",
      })
  void aKernelWithoutFilters(String version, String type, String text, String expected) {
    NodePool pool = pool(version).seccompSupported(false).build();
    CriProfile message = new CriProfile(type, Optional.empty());
    assertThat(decide(pool, Optional.of(message), text, false)).isEqualTo(expected);
  }

  private static NodePoolBuilder pool(String version) {
    return NodePool.builder("p").kubelet("1.23.0").runtime("cri-o://" + version);
  }

  private static String decide(
      NodePool pool, Optional<CriProfile> message, String text, boolean isPrivileged) {
    RuntimeDecision decision =
        RuntimeDecision.of(new CriSecurity(message, Optional.of(text), isPrivileged, false), pool);
    if (decision instanceof RuntimeDecision.NoFilter) {
      return "none";
    }
    if (decision instanceof RuntimeDecision.DefaultProfile) {
      return "default";
    }
    return decision instanceof RuntimeDecision.ProfileFile file
        ? "file " + file.path()
        : ((RuntimeDecision.Refusal) decision).message();
  }
}
