package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

  private final Reporter reporter = new Reporter();

  private Optional<String> after(String document, String release) {
    ConditionalProfile read = ProfileJson.readConditional(document);
    return Refusals.after(
        read, ReleaseFields.of(Release.parse(release)), Architecture.X86_64, reporter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "containerd 2.3.4 | cannot load seccomp profile \"p\": why",
        "cri-o 1.20.0 | cannot load seccomp profile \"p\": why",
        "cri-o 1.21.0 | setup seccomp: from field: unable to load local profile \"p\": why",
        "cri-o 1.28.0 | setup seccomp: unable to load local profile \"p\": why",
        "podman 5.6.2 | why"
      })
  void whatCannotBeOpenedIsSaidInTheRuntimesWords(String release, String message) {
    assertThat(Refusals.loading(Release.parse(release), "p", "why")).isEqualTo(message);
  }

  @Test
  void everythingIsReportedAndTheFirstIsSaid() {
    String document =
        """
        {"architectures": ["SCMP_ARCH_X86"], "archMap": [{"architecture": "SCMP_ARCH_X86_64"}],
         "defaultErrno": "ENOSUCH",
         "syscalls": [
           {"name": "a", "names": ["b"], "errno": "EWHAT", "action": "SCMP_ACT_ERRNO"},
           {"name": "", "names": ["b"], "errno": "5", "action": "SCMP_ACT_ERRNO"}]}
        """;
    assertThat(after(document, "podman 5.6.2"))
        .contains(
            "'architectures' and 'archMap' were specified in the seccomp profile, use either"
                + " 'architectures' or 'archMap'");
    assertThat(reporter.findings())
        .extracting(Finding::code)
        .containsExactly(
            "architectures-and-arch-map", "name-and-names", "unknown-errno", "unknown-errno");
    assertThat(reporter.findings())
        .extracting(finding -> finding.location().map(Location::pointer).orElseThrow())
        .containsExactly("/archMap", "/syscalls/0/name", "/defaultErrno", "/syscalls/0/errno");
  }

  @Test
  void kernelVersionsAreReadByDockerOnly() {
    String document =
        """
        {"syscalls": [{"names": ["a"], "action": "SCMP_ACT_ALLOW", "includes": {"minKernel": "x"}}]}
        """;
    assertThat(after(document, "docker 29.4.3"))
        .contains(
            "Decoding seccomp profile failed: invalid kernel version: \"x\", expected"
                + " \"<kernel>.<major>\"");
    assertThat(after(document, "podman 5.6.2")).isEmpty();
  }

  @Test
  void containerdAsksNothingAfterDecoding() {
    assertThat(
            after(
                "{\"architectures\": [\"a\"], \"archMap\": [{\"architecture\": \"b\"}]}",
                "containerd 2.3.4"))
        .isEmpty();
    assertThat(reporter.findings()).isEmpty();
  }
}
