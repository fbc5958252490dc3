package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.Workload;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.api.pod.standards.PodSecurityStandards;
import io.github.seccomp4j.api.pod.standards.PodSecurityVerdict;
import io.github.seccomp4j.api.pod.standards.PolicyVersion;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Holds the Pods of 2,000 Deployments, once read, against the Pod Security Standards; per Pod. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ManifestCorpus.DOCUMENTS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class PodSecurityBenchmark {

  private final List<PodManifest> pods =
      ManifestReader.standard()
          .read(ManifestCorpus.stream(ManifestCorpus.DOCUMENTS), "")
          .workloads()
          .stream()
          .map(Workload::pod)
          .toList();

  List<PodManifest> pods() {
    return pods;
  }

  /**
   * Finds out which checks each Pod fails.
   *
   * @param results where the verdicts go
   */
  @Benchmark
  public void restricted(Blackhole results) {
    for (PodManifest pod : pods) {
      results.consume(verdict(pod, PodSecurityLevel.RESTRICTED));
    }
  }

  /**
   * Finds out which checks each Pod fails at the level that more of them pass.
   *
   * @param results where the verdicts go
   */
  @Benchmark
  public void baseline(Blackhole results) {
    for (PodManifest pod : pods) {
      results.consume(verdict(pod, PodSecurityLevel.BASELINE));
    }
  }

  /**
   * Makes the texts and the located findings as well.
   *
   * @param results where the reasons go
   */
  @Benchmark
  public void restrictedWithReasons(Blackhole results) {
    for (PodManifest pod : pods) {
      results.consume(verdict(pod, PodSecurityLevel.RESTRICTED).reasons());
    }
  }

  static PodSecurityVerdict verdict(PodManifest pod, PodSecurityLevel level) {
    return PodSecurityStandards.evaluate(pod, level, PolicyVersion.LATEST);
  }
}
