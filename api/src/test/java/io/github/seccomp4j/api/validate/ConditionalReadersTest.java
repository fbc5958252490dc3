package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.document.ProfileJson;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the validator against what containers/common and Docker really make of profiles. */
class ConditionalReadersTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 18));

  @TestFactory
  Stream<DynamicTest> profilesAreReadAsTheRuntimesReadThem() {
    return Records.load("conditional-readers.txt").stream()
        .flatMap(
            record ->
                record.all("result").stream()
                    .map(
                        result ->
                            DynamicTest.dynamicTest(
                                record.get("case") + " | " + result,
                                () -> check(record.document(), result.split("; ", 3)))));
  }

  private static void check(String document, String[] result) {
    Release release = Release.parse(result[0]);
    LoadedProfile loaded =
        LoadedProfile.of(
            ProfileSource.of(document, "FILE"),
            ValidationTarget.of(release, HOST.architecture()),
            HOST,
            result[1].equals("none")
                ? null
                : Stream.of(result[1].split(" ", -1))
                    .map(Capability::new)
                    .collect(Collectors.toSet()));
    ProfileReport report = loaded.report();
    if (result[2].startsWith("message ") || result[2].equals("panic")) {
      assertThat(report.outcome()).as(report.toString()).isEqualTo(RuntimeOutcome.REFUSED);
      assertThat(report.runtimeMessage().orElse(""))
          .isEqualTo(
              result[2].equals("panic")
                  ? "runtime error: invalid memory address or nil pointer dereference"
                  : result[2].substring("message ".length()));
      return;
    }
    assertThat(report.outcome()).as(report.toString()).isNotEqualTo(RuntimeOutcome.REFUSED);
    if (result[2].equals("null")) {
      assertThat(report.outcome()).isEqualTo(RuntimeOutcome.UNCONFINED);
      return;
    }
    assertThat(loaded.profile()).contains(Bare.of(ProfileJson.read(result[2])));
  }
}
