package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.ManifestValidator;
import io.github.seccomp4j.api.pod.Workload;
import io.github.seccomp4j.api.pod.admission.PodValidation;
import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.lint.LintTarget;
import io.github.seccomp4j.api.pod.lint.WorkloadLint;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/** Judges the corpus of manifests, from bytes to every verdict and judge by judge: time for all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class ManifestVerdictBenchmark {

  /** How many documents the corpus has; tests take fewer. */
  @Param("" + ManifestCorpus.DOCUMENTS)
  public int documents;

  private List<byte[]> files = List.of();
  private List<Workload> workloads = List.of();

  private final ManifestValidator validator =
      ManifestValidator.standard()
          .in(
              ClusterContext.of(
                  NodePool.builder("workers")
                      .kubelet("1.34.2")
                      .runtime("containerd://2.1.4")
                      .build()))
          .requiring(PodSecurityLevel.RESTRICTED);

  private final WorkloadLint lint =
      WorkloadLint.of(LintTarget.of(37).withRuntime(Release.parse("containerd 2.3.4")));

  /** Makes the corpus, and reads it for the judges that are asked alone. */
  @Setup
  public void setUp() {
    files = ManifestCorpus.files(documents);
    workloads = ManifestReader.standard().read(ManifestCorpus.stream(documents), "").workloads();
  }

  /**
   * Reads every file and asks every judge: the API server, the restricted level, the nodes, lint.
   *
   * @return the number of findings
   */
  @Benchmark
  public int everyVerdictOfFiles() {
    int findings = 0;
    for (byte[] file : files) {
      findings +=
          validator.validate(ManifestReader.standard().read(file, "a.yaml")).findings().size();
    }
    return findings;
  }

  /**
   * Asks the API server only, about what is read already.
   *
   * @return the number of errors and warnings
   */
  @Benchmark
  public int apiServer() {
    int findings = 0;
    for (Workload workload : workloads) {
      PodValidation validation = PodValidation.ofTemplate(workload.pod(), "spec.template");
      findings += validation.errors().size() + validation.warnings().size();
    }
    return findings;
  }

  /**
   * Asks lint only, about what is read already.
   *
   * @return the number of findings
   */
  @Benchmark
  public int lint() {
    int findings = 0;
    for (Workload workload : workloads) {
      findings += lint.check(workload.pod()).size();
    }
    return findings;
  }
}
