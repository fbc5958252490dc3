package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A race counts only if every judge was heard. */
class ManifestVerdictBenchmarkTest {

  private final ManifestVerdictBenchmark benchmark = new ManifestVerdictBenchmark();

  @BeforeEach
  void aSmallerCorpus() {
    benchmark.documents = 200;
    benchmark.setUp();
  }

  @Test
  void judgesFindSomethingAndRepeatThemselves() {
    int all = benchmark.everyVerdictOfFiles();
    assertThat(all).isPositive().isEqualTo(benchmark.everyVerdictOfFiles());
    assertThat(benchmark.lint()).isNotNegative().isEqualTo(benchmark.lint());
    assertThat(benchmark.apiServer()).isEqualTo(benchmark.apiServer()).isLessThanOrEqualTo(all);
  }
}
