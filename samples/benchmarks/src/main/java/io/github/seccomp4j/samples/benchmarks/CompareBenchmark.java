package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.compare.ArgumentView;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
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

/** Compares two default profiles on three x86 entries, with a call for every difference. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompareBenchmark {

  private static final Host RUNC =
      Host.of(Architecture.X86_64, KernelVersion.of(6, 18)).withSemantics(RuntimeSemantics.RUNC);

  private final SeccompProfile containerdProfile = DefaultProfile.containerd();
  private final SeccompProfile crioProfile = DefaultProfile.crio();
  private final Policy containerd = Policy.bind(containerdProfile, RUNC);
  private final Policy crio = Policy.bind(crioProfile, RUNC);

  /**
   * Compares on registers.
   *
   * @return the differences
   */
  @Benchmark
  public PolicyComparison registers() {
    return PolicyComparison.of(containerd, crio);
  }

  /**
   * Compares on arguments as the kernel reads them.
   *
   * @return the differences
   */
  @Benchmark
  public PolicyComparison kernelArguments() {
    return PolicyComparison.of(containerd, crio, ArgumentView.KERNEL);
  }

  /**
   * Compares a profile with itself.
   *
   * @return no differences
   */
  @Benchmark
  public PolicyComparison same() {
    return PolicyComparison.of(containerd, containerd);
  }

  /**
   * Binds both profiles and compares them, as a check of a change does.
   *
   * @return the differences
   */
  @Benchmark
  public PolicyComparison bindAndCompare() {
    return PolicyComparison.of(
        Policy.bind(containerdProfile, RUNC), Policy.bind(crioProfile, RUNC));
  }
}
