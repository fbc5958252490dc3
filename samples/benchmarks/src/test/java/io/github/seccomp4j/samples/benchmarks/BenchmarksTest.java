package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lets JMH run every benchmark once, in this process; nothing is said about times. */
class BenchmarksTest {

  private static final String LIBSECCOMP = LibseccompBenchmark.class.getSimpleName();

  @Test
  void jmhRunsEveryBenchmark() throws RunnerException, IOException {
    List<String> runnable = runnable();

    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("io\\.github\\.seccomp4j\\..*")
                    .exclude(hasLibseccomp() ? "^$" : LIBSECCOMP)
                    .mode(Mode.SingleShotTime)
                    .param("size", "500000")
                    .param("documents", "100")
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    assertThat(results).hasSameSizeAs(runnable);
  }

  private static List<String> runnable() throws IOException {
    if (hasLibseccomp()) {
      return listed();
    }
    System.out.println("libseccomp.so.2 is missing: its benchmark is not tried");
    return listed().stream().filter(line -> !line.contains(LIBSECCOMP)).toList();
  }

  private static boolean hasLibseccomp() {
    try {
      Libseccomp.load();
      return true;
    } catch (UnsatisfiedLinkError e) {
      return false;
    }
  }

  // What JMH's annotation processor has found.
  private static List<String> listed() throws IOException {
    try (InputStream list =
        Benchmark.class.getClassLoader().getResourceAsStream("META-INF/BenchmarkList")) {
      assertThat(list).isNotNull();
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
