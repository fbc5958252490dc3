package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LogBenchmarkTest {

  @Test
  void everyLogIsReadWhole() throws IOException {
    LogBenchmark benchmark = new LogBenchmark(3_000_000);
    benchmark.write();
    try {
      LogReading audit = benchmark.audit();
      assertThat(audit.format()).isEqualTo(LogFormat.AUDITD_ENRICHED);
      assertThat(audit.records()).isGreaterThan(5_000);
      assertThat(audit.duplicates()).isZero();
      assertThat(audit.unreadable()).isZero();
      assertThat(benchmark.auditOnAllProcessors().observations()).isEqualTo(audit.observations());
      LogReading repeats = benchmark.auditWithRepeats();
      assertThat(repeats.duplicates()).isGreaterThan(100);
      assertThat(repeats.observations().subjects().keySet())
          .anyMatch(subject -> subject.executable().orElse("").equals("/opt/my app/run"));
      LogReading strace = benchmark.strace();
      assertThat(strace.format()).isEqualTo(LogFormat.STRACE);
      assertThat(strace.observations().calls()).hasSize(3);
    } finally {
      benchmark.delete();
    }
  }
}
