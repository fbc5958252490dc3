package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.resolve.RuleResolution;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.document.ProfileJson;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedProfileTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  private static final String DOCKER_STYLE =
      """
      {"defaultAction": "SCMP_ACT_ERRNO",
       "archMap": [{"architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_X86"]}],
       "syscalls": [
         {"names": ["bpf"], "action": "SCMP_ACT_ALLOW", "includes": {"caps": ["CAP_SYS_ADMIN"]}},
         {"names": ["ptrace"], "action": "SCMP_ACT_ALLOW", "includes": {"minKernel": "99.0"}},
         {"name": "read", "action": "SCMP_ACT_ALLOW"}]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "containerd 2.3.4 | [bpf][ptrace][] | 0",
        "cri-o 1.36.3 | [ptrace][read] | 2",
        "podman 5.3.0 | [ptrace][read] | 2",
        "docker 29.4.3 | [read] | 2",
        "moby-profiles 0.2.1 | [read] | 2",
      })
  void oneFileIsAnotherProfileToEachRuntime(String release, String names, int architectures) {
    LoadedProfile loaded =
        ProfileValidator.loadedBy(
            ProfileSource.of(DOCKER_STYLE, "p.json"), Release.parse(release), HOST, Set.of());
    assertThat(loaded.profile().orElseThrow().architectures()).hasSize(architectures);
    assertThat(
            loaded.profile().orElseThrow().syscalls().stream()
                .map(SyscallRule::names)
                .map(Object::toString)
                .reduce("", String::concat))
        .isEqualTo(names);
  }

  @Test
  void everyRuleSaysWhyItStayedOrWent() {
    LoadedProfile loaded =
        ProfileValidator.loadedBy(
            ProfileSource.of(DOCKER_STYLE, "p.json"),
            Release.parse("docker 29.4.3"),
            HOST,
            Set.of(Capability.SYS_ADMIN));
    assertThat(loaded.resolution().orElseThrow().rules())
        .extracting(RuleResolution::toString)
        .containsExactly(
            "rule 0 kept (has all of CAP_SYS_ADMIN: yes)",
            "rule 1 dropped (kernel is at least 99.0: no)",
            "rule 2 kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "", "[", "{\"syscalls\":[{\"name\":\"a\",\"names\":[\"b\"]}]}"})
  void whatIsRefusedOrMeansNoneIsNoProfile(String document) {
    assertThat(
            ProfileValidator.loadedBy(
                    ProfileSource.of(document, "p.json"),
                    Release.parse("cri-o 1.36.3"),
                    HOST,
                    Set.of())
                .profile())
        .isEmpty();
  }

  @Test
  void whatRuntimesReportIsIdentified() {
    String profile =
        ProfileJson.write(
            RuntimeDefaults.of(Release.parse("cri-o 1.36.3")).resolve(HOST).profile());
    for (String document :
        new String[] {
          profile,
          "{\"ociVersion\":\"1.2.0\",\"linux\":{\"seccomp\":" + profile + "}}",
          "{\"info\":{\"runtimeSpec\":{\"linux\":{\"seccomp\":" + profile + "}}}}"
        }) {
      assertThat(
              ProfileValidator.identify(ProfileSource.of(document, "inspect.json"))
                  .orElseThrow()
                  .releases())
          .contains(Release.parse("cri-o 1.36.3"))
          .doesNotContain(Release.parse("cri-o 1.30.0"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "", "x", "{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}"})
  void aDocumentWithoutAPlainProfileIsNobodys(String document) {
    assertThat(ProfileValidator.identify(ProfileSource.of(document, "p.json"))).isEmpty();
    assertThat(ProfileValidator.identify(ProfileSource.of(DOCKER_STYLE, "p.json"))).isEmpty();
  }
}
