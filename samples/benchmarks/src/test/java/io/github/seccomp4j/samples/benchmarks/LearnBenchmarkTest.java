package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnBenchmarkTest {

  private final LearnBenchmark benchmark = new LearnBenchmark();

  @Test
  void learnsFromAllRuns() {
    assertThat(benchmark.merge().events()).isEqualTo(3 * 4 * 600);
    assertThat(benchmark.coverage().runs()).hasSize(3);
    assertThat(benchmark.merge().subjects().values())
        .hasSize(4)
        .allSatisfy(calls -> assertThat(calls).hasSizeBetween(100, 260));
    assertThat(benchmark.learn().profile().syscalls()).isNotEmpty();
    assertThat(benchmark.learnAndExplain()).contains("in run 0, run 1, run 2");
    assertThat(benchmark.drift().denied()).isNotEmpty();
  }
}
