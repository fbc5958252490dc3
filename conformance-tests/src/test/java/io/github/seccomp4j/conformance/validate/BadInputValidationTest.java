package io.github.seccomp4j.conformance.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.validate.DocumentKind;
import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.api.validate.ProfileSource;
import io.github.seccomp4j.api.validate.ProfileValidator;
import io.github.seccomp4j.api.validate.RuntimeOutcome;
import io.github.seccomp4j.api.validate.ValidationRules;
import io.github.seccomp4j.api.validate.ValidationTarget;
import io.github.seccomp4j.conformance.documents.BadInput;
import io.github.seccomp4j.conformance.documents.BadInputs;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input gets a report from every container runtime, in the form that is promised. */
class BadInputValidationTest {

  // The newest release that the facts about each were observed with.
  static final Map<ContainerRuntime, String> RELEASES =
      Map.of(
          ContainerRuntime.CONTAINERD, "containerd 2.3.4",
          ContainerRuntime.CRI_O, "cri-o 1.36.3",
          ContainerRuntime.DOCKER, "docker 29.4.3",
          ContainerRuntime.PODMAN, "podman 5.6.2",
          ContainerRuntime.BUILDAH, "buildah 1.41.5",
          ContainerRuntime.CONTAINERS_COMMON, "containers-common 0.68.0",
          ContainerRuntime.MOBY_PROFILES, "moby-profiles 0.2.1");

  private static final int LARGE = 100_000;

  static List<BadInput> inputs() {
    return BadInputs.all();
  }

  static List<ValidationTarget> targets() {
    return List.of(ContainerRuntime.values()).stream()
        .map(runtime -> Release.parse(RELEASES.getOrDefault(runtime, "")))
        .map(release -> ValidationTarget.of(release, Architecture.X86_64))
        .flatMap(target -> Stream.of(target, withOtherOciRuntime(target)))
        .toList();
  }

  private static ValidationTarget withOtherOciRuntime(ValidationTarget target) {
    return target.withOciRuntime(
        target.ociRuntime() == OciRuntime.RUNC ? OciRuntime.CRUN : OciRuntime.RUNC);
  }

  // Readers of one kind take the same way through a large document.
  private static List<ValidationTarget> targets(byte[] document) {
    List<ValidationTarget> all = targets();
    return document.length < LARGE ? all : List.of(all.get(0), all.get(3));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void everyRuntimeSaysWhatItMakesOfTheInput(BadInput input) {
    byte[] document = input.bytes();
    ProfileSource source = ProfileSource.of(document, input.name());
    for (ValidationTarget target : targets(document)) {
      check(ProfileValidator.validate(source, target), input);
    }
  }

  private static void check(ProfileReport report, BadInput input) {
    for (Finding finding : report.findings()) {
      assertThat(ValidationRules.find(finding.code())).as("page of %s", finding).isPresent();
      Location place = finding.location().orElseThrow();
      assertThat(place.source()).isEqualTo(input.name());
    }
    if (report.outcome() == RuntimeOutcome.REFUSED) {
      assertThat(report.understood().isPresent() && report.isValid()).isFalse();
      assertThat(report.findings())
          .as("%s", report)
          .anySatisfy(
              finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.location().orElseThrow().line() > 0 || isNoText(report))
                    .isTrue();
              });
    }
    assertThat(report.isValid() && report.outcome() == RuntimeOutcome.START_FAILS).isFalse();
  }

  private static boolean isNoText(ProfileReport report) {
    return report.kind() == DocumentKind.BINARY || report.kind() == DocumentKind.COMPRESSED;
  }
}
