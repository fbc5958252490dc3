package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LibseccompBenchmarkTest {

  @Test
  void nearlyAllRulesAreGivenToLibseccomp() {
    Libseccomp library;
    try {
      library = Libseccomp.load();
    } catch (UnsatisfiedLinkError e) {
      Assumptions.abort("libseccomp.so.2 is missing");
      return;
    }

    int rules = new LibseccompFilter(library, DefaultProfile.containerd()).buildAndExport();

    assertThat(rules).isGreaterThan(340);
  }
}
