package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.finding.Finding;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the validator against what containerd really does with profile files. */
class ContainerdFilesTest {

  private static final ValidationTarget TARGET =
      ValidationTarget.parse("containerd 2.3.4, runc, SCMP_ARCH_X86_64");

  private static final Host HOST = Host.of(TARGET.architecture(), KernelVersion.of(6, 1));

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> filesAreReadAsContainerdReadsThem() {
    return Records.load("containerd-files.txt").stream()
        .map(file -> DynamicTest.dynamicTest(file.get("case"), () -> check(file)));
  }

  private static void check(Records file) {
    ProfileReport report =
        ProfileValidator.validate(ProfileSource.of(file.document(), "FILE"), TARGET);
    Optional<String> message = file.find("message");
    if (message.isPresent()) {
      assertThat(report.outcome()).isEqualTo(RuntimeOutcome.REFUSED);
      assertThat(report.runtimeMessage()).isEqualTo(message);
      assertThat(report.isValid()).isFalse();
      return;
    }
    SeccompProfile expected = Bare.of(ProfileJson.read(file.get("profile")));
    assertThat(report.outcome()).isNotEqualTo(RuntimeOutcome.REFUSED);
    SeccompProfile understood =
        report.understood().map(Bare::of).orElse(SeccompProfile.builder().build());
    assertThat(understood).isEqualTo(expected);
    ProfileValidator.loadedBy(
            ProfileSource.of(file.document(), "FILE"), TARGET.release(), HOST, Set.of())
        .profile()
        .ifPresent(profile -> assertThat(Bare.of(profile)).isEqualTo(expected));
    assertThat(report.outcome() == RuntimeOutcome.UNCONFINED)
        .isEqualTo(expected.equals(SeccompProfile.builder().build()));
  }

  @Test
  void aMissingFileIsRefused() {
    String path = directory.resolve("p.json").toString();
    assertThat(ProfileValidator.validate(ProfileSource.of(Path.of(path)), TARGET).runtimeMessage())
        .contains(
            "cannot load seccomp profile \""
                + path
                + "\": open "
                + path
                + ": no such file or directory");
  }

  @Test
  void anEmptyPathIsNoDirectory() {
    ProfileReport report = ProfileValidator.validate(ProfileSource.of(Path.of("")), TARGET);
    assertThat(report.runtimeMessage())
        .contains("cannot load seccomp profile \"\": open : no such file or directory");
    assertThat(report.findings()).extracting(Finding::code).containsExactly("unreadable-file");
  }

  @Test
  void aDirectoryIsRefused() {
    ProfileReport report = ProfileValidator.validate(ProfileSource.of(directory), TARGET);
    assertThat(report.outcome()).isEqualTo(RuntimeOutcome.REFUSED);
    assertThat(report.runtimeMessage())
        .contains(
            "cannot load seccomp profile \""
                + directory
                + "\": read "
                + directory
                + ": is a directory");
  }
}
