package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Architecture;
import org.junit.jupiter.api.Test;

class PolicyBenchmarkTest {

  private final PolicyBenchmark benchmark = new PolicyBenchmark();

  @Test
  void threeEntriesAreBound() {
    assertThat(benchmark.bindRunc().entries())
        .extracting(EntryPolicy::architecture)
        .containsExactly(Architecture.X86_64, Architecture.X86, Architecture.X32);
    assertThat(benchmark.bindPlain().entries()).hasSize(3);
    assertThat(benchmark.bindRunc().findings()).isNotEmpty();
  }

  @Test
  void everyKindOfCallIsAskedAbout() {
    assertThat(Outcome.ofReturnValue(benchmark.decideListed())).isEqualTo(Outcome.ALLOW);
    assertThat(Outcome.ofReturnValue(benchmark.decideUnlisted())).isEqualTo(Outcome.errno(1));
    assertThat(Outcome.ofReturnValue(benchmark.decideUnknown())).isEqualTo(Outcome.errno(38));
    assertThat(Outcome.ofReturnValue(benchmark.decideSocketNetlink())).isEqualTo(Outcome.ALLOW);
    assertThat(Outcome.ofReturnValue(benchmark.decideSocketVsock())).isEqualTo(Outcome.errno(1));
    assertThat(Outcome.ofReturnValue(benchmark.decidePersonality())).isEqualTo(Outcome.errno(1));
  }
}
