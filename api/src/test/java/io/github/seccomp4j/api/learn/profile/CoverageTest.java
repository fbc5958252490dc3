package io.github.seccomp4j.api.learn.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final Offset<Double> NEAR = Offset.offset(1e-9);

  private static Sightings x86() {
    return Sightings.on(Architecture.X86_64);
  }

  @Test
  void countsAndEstimates() {
    Coverage coverage =
        Coverage.of(
            List.of(x86().times(16, "read").times(2, "write").once("mkdir", "rmdir").traced()));

    assertThat(coverage.events()).isEqualTo(20);
    assertThat(coverage.calls()).isEqualTo(4);
    assertThat(coverage.unseenShare().orElseThrow()).isEqualTo(0.1, NEAR);
    // 2 * 1 / (2 * (1 + 1))
    assertThat(coverage.unseenCalls().orElseThrow()).isEqualTo(0.5, NEAR);
    assertThat(coverage.newCallsInNextRun()).isEmpty();
  }

  @Test
  void comparesRuns() {
    Coverage coverage =
        Coverage.of(
            List.of(
                Sightings.of("read", "write").in("one"),
                Sightings.of("read", "bind", "listen").in("two"),
                Sightings.of("read", "write").in("three")));

    assertThat(coverage.runs()).extracting(run -> run.newCalls().size()).containsExactly(2, 2, 0);
    assertThat(coverage.runs()).extracting(CoveredRun::onlyHere).containsExactly(0, 2, 0);
    assertThat(coverage.newCallsInNextRun().orElseThrow()).isEqualTo(2.0 / 3, NEAR);
    assertThat(coverage.toText())
        .contains("7 events, 4 different calls, 2 of them seen once\n")
        .contains("the next run brings about 0.7 new calls\n")
        .contains("  two: 3 calls, 2 of them new: bind, listen\n");
  }

  @Test
  void tellsWhenTheLastNewCallCame() {
    Coverage coverage =
        Coverage.of(
            List.of(x86().at(1_000, "read").at(61_000, "write").at(601_000, "read").traced()));

    assertThat(coverage.firstSeen()).isEqualTo(OptionalLong.of(1_000));
    assertThat(coverage.lastNewCall()).isEqualTo(OptionalLong.of(61_000));
    assertThat(coverage.lastSeen()).isEqualTo(OptionalLong.of(601_000));
    assertThat(coverage.toText()).contains("the last new call came after 1m of 10m\n");
  }

  @Test
  void aSourceWithoutCountsGivesNoEstimates() {
    Coverage coverage =
        Coverage.of(
            List.of(
                Evidence.of(
                    "hook.json", LogFormat.PROFILE, Sightings.of("read").traced().observations())));

    assertThat(coverage.unseenShare()).isEqualTo(OptionalDouble.empty());
    assertThat(coverage.unseenCalls()).isEqualTo(OptionalDouble.empty());
    assertThat(coverage.limits()).extracting(Finding::code).containsExactly("no-counts");
  }

  @Test
  void statesWhatTheSourceCannotShow() {
    LogReading lossy =
        new LogReading(
            LogFormat.KERNEL,
            Sightings.of("read").traced().observations(),
            1,
            0,
            2,
            List.of(),
            20,
            3,
            List.of(Finding.of("log-lines-suppressed", Severity.WARNING, "20 lines are lost")));

    assertThat(Coverage.of(List.of(new Evidence("dmesg", lossy))).limits())
        .extracting(Finding::toString)
        .anyMatch(text -> text.contains("log-lines-suppressed: dmesg: 20 lines are lost"))
        .anyMatch(text -> text.contains("SECCOMP_FILTER_FLAG_LOG"))
        .anyMatch(text -> text.contains("logs no arguments"));
  }

  @Test
  void nothingIsNoCoverage() {
    assertThat(Coverage.of(List.of()).unseenShare()).isEmpty();
    assertThat(Coverage.of(List.of()).toText()).startsWith("0 events");
  }
}
