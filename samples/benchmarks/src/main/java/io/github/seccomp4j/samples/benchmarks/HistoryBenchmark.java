package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.history.CallHistory;
import io.github.seccomp4j.api.history.CallPattern;
import io.github.seccomp4j.api.history.History;
import io.github.seccomp4j.api.history.UpgradeImpact;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
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

/** Asks what became of a call in all releases of containerd, and what upgrades change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HistoryBenchmark {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 18));

  private final CallPattern afAlg = CallPattern.of("socket", 38);
  private final CallPattern clone = CallPattern.of("clone");
  private final History containerd = History.of(ContainerRuntime.CONTAINERD, HOST);
  private final RuntimeDefault before = RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "1.7.31");
  private final RuntimeDefault after = RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "2.3.4");
  private final RuntimeDefault crio = RuntimeDefaults.of(ContainerRuntime.CRI_O, "1.36.3");

  /**
   * Binds the defaults of all 269 releases, 30 distinct profiles.
   *
   * @return the history
   */
  @Benchmark
  public History bindAllReleases() {
    return History.of(ContainerRuntime.CONTAINERD, HOST);
  }

  /**
   * Asks a bound history about socket(AF_ALG).
   *
   * @return eight ranges
   */
  @Benchmark
  public CallHistory askAfAlg() {
    return containerd.of(afAlg);
  }

  /**
   * Asks a bound history about a call whose arguments decide.
   *
   * @return one range
   */
  @Benchmark
  public CallHistory askClone() {
    return containerd.of(clone);
  }

  /**
   * Binds all releases and asks about socket(AF_ALG): what a program does that has one question.
   *
   * @return eight ranges
   */
  @Benchmark
  public CallHistory bindAndAsk() {
    return History.of(ContainerRuntime.CONTAINERD, HOST).of(afAlg);
  }

  /**
   * Finds what an upgrade of one runtime changes.
   *
   * @return 15 calls through three entries
   */
  @Benchmark
  public UpgradeImpact upgrade() {
    return UpgradeImpact.between(before, after, HOST);
  }

  /**
   * Finds what another runtime changes.
   *
   * @return more than 80 calls through three entries
   */
  @Benchmark
  public UpgradeImpact otherRuntime() {
    return UpgradeImpact.between(after, crio, HOST);
  }
}
