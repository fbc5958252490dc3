package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.compare.Relation;
import org.junit.jupiter.api.Test;

class CompareBenchmarkTest {

  private final CompareBenchmark benchmark = new CompareBenchmark();

  @Test
  void thereIsSomethingToFind() {
    assertThat(benchmark.registers().relation()).isEqualTo(Relation.INCOMPARABLE);
    assertThat(benchmark.registers().differences()).hasSizeGreaterThan(20);
    assertThat(benchmark.bindAndCompare()).isEqualTo(benchmark.registers());
    assertThat(benchmark.kernelArguments().differences()).hasSizeGreaterThan(20);
    assertThat(benchmark.same().isEquivalent()).isTrue();
  }
}
