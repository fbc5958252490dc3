package io.github.seccomp4j.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeDefaultsTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  @Test
  void theBundledCatalogIsInOrder() {
    Catalog.bundled().check();
  }

  @ParameterizedTest
  @CsvSource({
    "containerd, 269",
    "cri-o, 171",
    "docker, 205",
    "moby-profiles, 5",
    "containers-common, 142",
    "podman, 149",
    "buildah, 163",
  })
  void theCatalogHasEveryRelease(String runtime, int count) {
    assertThat(RuntimeDefaults.releases(ContainerRuntime.ofId(runtime)))
        .hasSize(count)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void aReleaseSaysWhereItsProfileComesFrom() {
    RuntimeDefault containerd = RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "1.7.27");
    assertThat(containerd.release()).isEqualTo(Release.of(ContainerRuntime.CONTAINERD, "1.7.27"));
    assertThat(containerd.groupId()).isEqualTo("g23-1.7.13");
    assertThat(containerd.isPreRelease()).isFalse();
    assertThat(containerd.provenance().repository()).isEqualTo("containerd/containerd");
    assertThat(containerd.provenance().tag()).isEqualTo("v1.7.27");
    assertThat(containerd.provenance().file()).isEqualTo("contrib/seccomp/seccomp_default.go");
    assertThat(containerd.provenance().licence()).isEqualTo("Apache-2.0");
    assertThat(containerd.provenance().date()).isAfter(LocalDate.of(2025, 1, 1));
    assertThat(RuntimeDefaults.of(ContainerRuntime.PODMAN, "5.3.0").provenance())
        .extracting(Provenance::repository, Provenance::library)
        .containsExactly("containers/podman", Optional.of("github.com/containers/common@v0.61.0"));
  }

  @Test
  void valuesAreEqualByRelease() {
    assertThat(RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "1.7.27"))
        .isEqualTo(RuntimeDefaults.of(Release.parse("containerd 1.7.27")))
        .hasSameHashCodeAs(RuntimeDefaults.of(Release.parse("containerd 1.7.27")))
        .isNotEqualTo(RuntimeDefaults.of(Release.parse("containerd 1.7.28")))
        .hasToString("default profile of containerd 1.7.27 (g23-1.7.13)");
  }

  @Test
  void whatAContainerGetsDependsOnItsCapabilitiesAndKernel() {
    RuntimeDefault containerd = RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "2.3.4");
    assertThat(names(containerd.resolve(HOST, Set.of()).profile())).doesNotContain("chroot");
    assertThat(names(containerd.resolve(HOST).profile())).contains("chroot", "ptrace");
    assertThat(names(containerd.resolve(HOST, Set.of(Capability.SYS_ADMIN)).profile()))
        .contains("mount", "bpf");
    Host old = Host.of(Architecture.X86_64, KernelVersion.of(4, 7));
    assertThat(names(containerd.resolve(old).profile())).doesNotContain("ptrace");
  }

  @ParameterizedTest
  @CsvSource({"SCMP_ARCH_X86_64, 38", "SCMP_ARCH_MIPS64, 89", "SCMP_ARCH_MIPSEL, 89"})
  void errorNumbersAreThoseOfTheMachine(String architecture, long enosys) {
    Host host = Host.of(new Architecture(architecture), KernelVersion.of(6, 8));
    assertThat(
            RuntimeDefaults.of(ContainerRuntime.CRI_O, "1.30.0")
                .resolve(host, Set.of())
                .profile()
                .defaultErrnoRet())
        .hasValue(enosys);
  }

  @Test
  void anUnknownReleaseIsAnErrorThatNamesTheNearest() {
    assertThatThrownBy(() -> RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "1.7.99"))
        .isInstanceOfSatisfying(
            UnknownReleaseException.class,
            e -> {
              assertThat(e.release()).hasToString("containerd 1.7.99");
              assertThat(e.nearest()).hasToString("containerd 1.7.34");
            })
        .hasMessageContaining("no containerd 1.7.99; the nearest release it has is 1.7.34");
    assertThatThrownBy(() -> RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "v1.7.27"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write it without the v: 1.7.27");
    assertThatThrownBy(() -> RuntimeDefaults.of(ContainerRuntime.CONTAINERD, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "containerd://1.7.99 | 1.7.34 | 1.7.34 is the last release of the line 1.7 that is known",
        "containerd://2.9.0 | 2.4.0-beta.0 | no release of the line 2.9 is known",
        "cri-o://1.29.8-1.el9 | 1.29.8 | the build cri-o://1.29.8-1.el9 may carry patches",
        "docker://29.4.2+x | 29.4.2 | may carry patches of a distribution",
        "docker://18.09.1 | 20.10.0-beta1 | no release of the line 18.09 is known",
        "cri-o://1.20.8 | 1.20.7 | the line 1.20 has had 2 different profiles",
      })
  void theNearestSaysWhyItMayBeWrong(String node, String taken, String doubt) {
    NearestRelease nearest = RuntimeDefaults.nearestKnown(ContainerRuntime.parse(node));
    assertThat(nearest.taken().release().version()).isEqualTo(taken);
    assertThat(nearest.isExact()).isFalse();
    assertThat(nearest).asString().contains(doubt);
  }

  @Test
  void aKnownReleaseIsItsOwnNearest() {
    NearestRelease nearest = RuntimeDefaults.nearestKnown(ContainerRuntime.CONTAINERD, "2.1.9");
    assertThat(nearest.isExact()).isTrue();
    assertThat(nearest).hasToString("containerd 2.1.9");
  }

  @Test
  void latestIsTheHighestFinalVersion() {
    assertThat(RuntimeDefaults.latest(ContainerRuntime.CONTAINERD).release().version())
        .isEqualTo("2.3.4");
    assertThat(RuntimeDefaults.latestOf(ContainerRuntime.CONTAINERD, "1.7").release().version())
        .isEqualTo("1.7.34");
    assertThat(RuntimeDefaults.latestOf(ContainerRuntime.CRI_O, "1.29").release().version())
        .isEqualTo("1.29.13");
    assertThatThrownBy(() -> RuntimeDefaults.latestOf(ContainerRuntime.CONTAINERD, "2.4"))
        .hasMessage("the catalog has no final release of containerd 2.4");
  }

  @ParameterizedTest
  @CsvSource({
    "containerd 1.7.27, ABSENT, NONE",
    "cri-o 1.20.0, ABSENT, NONE",
    "cri-o 1.24.0, ABSENT, DEFAULT_PROFILE",
    "cri-o 1.29.13, ABSENT, DEFAULT_PROFILE",
    "cri-o 1.30.0, ABSENT, NONE",
    "cri-o 1.36.3, LOCALHOST, FILE",
    "containerd 2.3.4, PRIVILEGED, NONE",
    "containerd 1.1.0, RUNTIME_DEFAULT, DEFAULT_PROFILE",
  })
  void whatACriRuntimeDoesDependsOnTheRelease(
      String release, CriRequest request, CriOutcome outcome) {
    CriBehaviour behaviour =
        RuntimeDefaults.of(Release.parse(release)).criBehaviour().orElseThrow();
    assertThat(behaviour.outcome(request)).isEqualTo(outcome);
  }

  @Test
  void errorTextsDifferByRelease() {
    assertThat(error("containerd 1.1.5")).startsWith("Cannot load");
    assertThat(error("containerd 1.1.6")).startsWith("cannot load");
    assertThat(error("containerd 1.2.2")).startsWith("Cannot load");
    assertThat(error("cri-o 1.28.0"))
        .isEqualTo(
            "setup seccomp: unable to load local profile \"{path}\": open {path}: no such file or"
                + " directory");
    assertThat(RuntimeDefaults.of(ContainerRuntime.DOCKER, "29.4.3").criBehaviour()).isEmpty();
    assertThat(RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "1.0.0").criBehaviour()).isEmpty();
  }

  private static String error(String release) {
    return RuntimeDefaults.of(Release.parse(release))
        .criBehaviour()
        .orElseThrow()
        .error("file-missing")
        .orElseThrow();
  }

  private static Set<String> names(SeccompProfile profile) {
    return profile.syscalls().stream()
        .flatMap(rule -> rule.names().stream())
        .collect(Collectors.toSet());
  }
}
