package io.github.seccomp4j.samples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What binding is held against in {@link PolicyBenchmark}: the machine's libseccomp makes and
 * exports the filter of the same profile. The way into it takes its share too: about 380 calls
 * through JNA.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LibseccompBenchmark {

  private final LibseccompFilter filter =
      new LibseccompFilter(Libseccomp.load(), DefaultProfile.containerd());

  /**
   * Makes and exports containerd's default profile.
   *
   * @return how many rules libseccomp was given
   */
  @Benchmark
  public int libseccompBuildsAndExports() {
    return filter.buildAndExport();
  }
}
