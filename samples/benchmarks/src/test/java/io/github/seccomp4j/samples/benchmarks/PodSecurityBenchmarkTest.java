package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import org.junit.jupiter.api.Test;

class PodSecurityBenchmarkTest {

  private final PodSecurityBenchmark benchmark = new PodSecurityBenchmark();

  @Test
  void somePodsPassAndSomeDoNot() {
    assertThat(benchmark.pods()).hasSize(ManifestCorpus.DOCUMENTS);
    for (PodSecurityLevel level :
        new PodSecurityLevel[] {PodSecurityLevel.BASELINE, PodSecurityLevel.RESTRICTED}) {
      assertThat(benchmark.pods())
          .anyMatch(pod -> !PodSecurityBenchmark.verdict(pod, level).isAllowed());
    }
    assertThat(benchmark.pods())
        .anyMatch(pod -> PodSecurityBenchmark.verdict(pod, PodSecurityLevel.BASELINE).isAllowed());
  }
}
