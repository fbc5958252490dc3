package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.log.LogOptions;
import io.github.seccomp4j.api.learn.log.LogReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads logs whole, of 200 MB unless JMH is told otherwise: time for one log, from the file to
 * observations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LogBenchmark {

  private static final String STRACE =
      "%d 22:55:45.887312 newfstatat(3</etc/ld.so.cache>, \"\", {st_mode=S_IFREG|0644,"
          + " st_size=34183, ...}, AT_EMPTY_PATH) = 0 <0.000003>\n"
          + "%d 22:55:45.887351 close(3</etc/ld.so.cache>) = 0 <0.000003>\n"
          + "%d 22:55:45.887401 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3 <0.000003>\n";

  /** How large each log is, in bytes. */
  @Param("200000000")
  private long size;

  private Path plain = Path.of("");
  private Path mixed = Path.of("");
  private Path strace = Path.of("");

  /** Makes the logs of a benchmark of full size. */
  public LogBenchmark() {}

  /** Makes the logs smaller, for a test. */
  LogBenchmark(long size) {
    this.size = size;
  }

  /**
   * Writes the logs.
   *
   * @throws IOException if there is no room
   */
  @Setup
  public void write() throws IOException {
    plain = Files.createTempFile("audit-plain", ".log");
    AuditLog.write(plain, size, true);
    mixed = Files.createTempFile("audit-mixed", ".log");
    AuditLog.write(mixed, size, false);
    strace = Files.createTempFile("strace", ".log");
    try (BufferedWriter out = Files.newBufferedWriter(strace, StandardCharsets.US_ASCII)) {
      long written = 0;
      for (int process = 1000; written < size; process = process % 1100 + 1) {
        String lines = STRACE.formatted(process, process, process);
        out.write(lines);
        written += lines.length();
      }
    }
  }

  /**
   * Deletes the logs.
   *
   * @throws IOException if one cannot be deleted
   */
  @TearDown
  public void delete() throws IOException {
    for (Path file : new Path[] {plain, mixed, strace}) {
      Files.deleteIfExists(file);
    }
  }

  private static LogReading read(Path file, LogOptions options) {
    try {
      return LogReader.read(file, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads auditd's lines.
   *
   * @return what they hold
   */
  @Benchmark
  public LogReading audit() {
    return read(plain, LogOptions.DEFAULTS);
  }

  /**
   * Reads auditd's lines, some with hexadecimal names, some written twice.
   *
   * @return what they hold
   */
  @Benchmark
  public LogReading auditWithRepeats() {
    return read(mixed, LogOptions.DEFAULTS);
  }

  /**
   * Reads auditd's lines by as many threads as there are processors.
   *
   * @return what they hold
   */
  @Benchmark
  public LogReading auditOnAllProcessors() {
    return read(plain, LogOptions.DEFAULTS.withThreads(Runtime.getRuntime().availableProcessors()));
  }

  /**
   * Reads lines of strace.
   *
   * @return what they hold
   */
  @Benchmark
  public LogReading strace() {
    return read(strace, LogOptions.DEFAULTS);
  }
}
