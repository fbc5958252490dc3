package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.log.LogOptions;
import io.github.seccomp4j.api.learn.log.LogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a log in a process of its own, which is how a command would do it: the time of the whole
 * process counts, from a cold start, the compiler's threads among it. They take more of it than the
 * reading: with {@code -XX:TieredStopAtLevel=1}, 200 MB took 0.7 seconds of CPU instead of 1.9.
 */
public final class ReadLog {

  private ReadLog() {}

  /**
   * Reads the log and prints what it holds, and how long that took.
   *
   * @param arguments a file and, if it is not to be one, the number of threads
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Input input = Input.of(arguments, 1);
    System.out.println(summary(input.path(), input.threads()));
  }

  static String summary(Path log, int threads) throws IOException {
    long start = System.nanoTime();
    LogReading reading = LogReader.read(log, LogOptions.DEFAULTS.withThreads(threads));
    double seconds = (System.nanoTime() - start) / 1e9;
    Optional<Duration> total = ProcessHandle.current().info().totalCpuDuration();
    double cpu = total.map(Duration::toNanos).orElse(0L) / 1e9;
    return String.format(
        Locale.ROOT,
        "%d events, %d duplicates, %d subjects; %.3f s to read (%.0f MB/s), %.2f s of CPU since the"
            + " start of the process (%.0f events a CPU-second)",
        reading.records(),
        reading.duplicates(),
        reading.observations().subjects().size(),
        seconds,
        Files.size(log) / seconds / 1e6,
        cpu,
        reading.records() / cpu);
  }
}
