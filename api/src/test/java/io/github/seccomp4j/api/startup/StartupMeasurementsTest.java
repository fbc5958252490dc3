package io.github.seccomp4j.api.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.OciRuntime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartupMeasurementsTest {

  @ParameterizedTest
  @CsvSource({
    "RUNC, 1.2.7, true, close execve fstatfs getdents64 openat write",
    "RUNC, 1.5.1, true, close execve fstat fstatfs getdents64 openat openat2 statx write",
    "CRUN, 1.21, true, execve",
    "CRUN, 1.21, false, capset execve prctl rt_sigaction rt_sigprocmask setresgid setresuid write",
  })
  void releasesNeedWhatWasMeasured(
      OciRuntime runtime, String version, boolean noNewPrivileges, String expected) {
    List<StartupCalls> found =
        StartupMeasurements.find(runtime, version, StartVariant.run(noNewPrivileges, true));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).needed()).isEqualTo(Set.of(expected.split(" ", -1)));
    assertThat(found.get(0).attempted().orElseThrow()).containsAll(found.get(0).needed());
  }

  @Test
  void buildsOfOneVersionCanDiffer() {
    List<StartupCalls> found =
        StartupMeasurements.find(OciRuntime.RUNC, "1.1.5", StartVariant.run(true, true));
    assertThat(found)
        .extracting(StartupCalls::build)
        .containsExactly("debian-go1.19.8", "go1.26.8");
    assertThat(found.get(0).needed()).contains("fstatfs");
    assertThat(found.get(1).needed()).doesNotContain("fstatfs");
  }

  @Test
  void whatWasNotMeasuredIsNotThere() {
    assertThat(StartupMeasurements.find(OciRuntime.RUNC, "1.9.0", StartVariant.run(true, true)))
        .isEmpty();
    assertThat(StartupMeasurements.versions(OciRuntime.RUNC)).contains("1.2.8").hasSize(15);
    assertThat(StartupMeasurements.versions(OciRuntime.CRUN))
        .containsExactly("1.8.1", "1.14.4", "1.21", "1.27.1");
  }

  @Test
  void fallbacksAreKnown() {
    assertThat(
            StartupMeasurements.find(OciRuntime.RUNC, "1.5.1", StartVariant.run(true, true))
                .get(0)
                .fallbacks())
        .containsEntry("openat2", List.of("fcntl", "readlinkat"));
  }

  @Test
  void goCallsSomeNowAndThen() {
    assertThat(StartupMeasurements.nowAndThen(OciRuntime.RUNC)).contains("futex");
    assertThat(StartupMeasurements.nowAndThen(OciRuntime.CRUN)).isEmpty();
    assertThat(StartupMeasurements.all()).hasSize(296);
  }
}
