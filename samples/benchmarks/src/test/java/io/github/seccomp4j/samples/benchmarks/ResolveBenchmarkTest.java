package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolveBenchmarkTest {

  private final ResolveBenchmark benchmark = new ResolveBenchmark();

  @Test
  void whatIsMeasuredIsWhatItIsCalled() {
    assertThat(benchmark.resolveContainerd().profile().syscalls()).hasSizeGreaterThan(10);
    assertThat(benchmark.resolveCrio().dropped()).isNotEmpty();
    assertThat(benchmark.identifyKnown().isKnown()).isTrue();
    assertThat(benchmark.identifyNearest().nearest().orElseThrow().surplus()).hasSize(1);
  }
}
