package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

  private static final String DOCUMENT =
      """
      {"comment": "c", "other": 1, "defaultAction": "SCMP_ACT_ERRNO", "defaultErrnoRet": 1,
       "defaultErrno": "ENOSYS", "archMap": [{"architecture": "SCMP_ARCH_X86_64"}],
       "flags": ["SECCOMP_FILTER_FLAG_LOG"], "listenerPath": "/l", "listenerMetadata": "m",
       "syscalls": [{"name": "a", "action": "SCMP_ACT_ERRNO", "errnoRet": 1, "errno": "5",
         "comment": "d", "includes": {"caps": ["CAP_A"], "minKernel": "4.8"},
         "excludes": {"arches": ["amd64"]}}]}
      """;

  private final Reporter reporter = new Reporter();

  private ConditionalProfile understand(String release) {
    return Understanding.of(
        ProfileJson.readConditional(DOCUMENT),
        ReleaseFields.of(Release.parse(release)),
        Architecture.X86_64,
        reporter);
  }

  private List<String> reported() {
    return reporter.findings().stream()
        .map(Finding::location)
        .map(place -> place.map(Location::pointer).orElseThrow())
        .toList();
  }

  @Test
  void containerdReadsNoConditions() {
    ConditionalProfile profile = understand("containerd 2.3.4");
    assertThat(reported())
        .containsExactlyInAnyOrder(
            "/archMap",
            "/defaultErrno",
            "/syscalls/0/name",
            "/syscalls/0/errno",
            "/syscalls/0/includes",
            "/syscalls/0/excludes");
    assertThat(reporter.findings())
        .extracting(Finding::code)
        .containsOnly("ignored-member", "condition-ignored");
    assertThat(profile.archMap()).isEmpty();
    assertThat(profile.defaultErrnoRet()).hasValue(1);
    assertThat(profile.listenerPath()).contains("/l");
    ConditionalRule rule = profile.syscalls().get(0);
    assertThat(rule.name()).isEmpty();
    assertThat(rule.includes()).isEmpty();
    assertThat(rule.excludes()).isEmpty();
    assertThat(rule.errnoRet()).hasValue(1);
  }

  @Test
  void anOldContainerdReadsLess() {
    ConditionalProfile profile = understand("containerd 1.3.10");
    assertThat(reported())
        .contains(
            "/flags",
            "/syscalls/0/errnoRet",
            "/defaultErrnoRet",
            "/listenerPath",
            "/listenerMetadata");
    assertThat(profile.flags()).isEmpty();
    assertThat(profile.defaultErrnoRet()).isEmpty();
    assertThat(profile.syscalls().get(0).errnoRet()).isEmpty();
  }

  @Test
  void symbolsBecomeNumbersAndKernelVersionsAreIgnored() {
    ConditionalProfile profile = understand("podman 5.6.2");
    assertThat(reported()).containsExactly("/syscalls/0/includes/minKernel");
    assertThat(profile.defaultErrnoRet()).hasValue(38);
    assertThat(profile.syscalls().get(0).errnoRet()).hasValue(5);
    assertThat(profile.syscalls().get(0).includes().orElseThrow().minKernel()).isEmpty();
  }

  @Test
  void commentsAreKeptBecauseSuppressionsStandInThem() {
    ConditionalProfile profile = understand("docker 29.4.3");
    assertThat(reported()).containsExactlyInAnyOrder("/defaultErrno", "/syscalls/0/errno");
    assertThat(profile.otherMembers()).isEqualTo(JsonObject.of("comment", new JsonString("c")));
    assertThat(profile.syscalls().get(0).comment()).contains("d");
  }
}
