package io.github.seccomp4j.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotedFindingsTest {

  private final NotedFindings findings = new NotedFindings();

  private void add(String code, int rule) {
    if (findings.isWanted(code, rule, rule)) {
      findings.add(code, Severity.WARNING, "/syscalls/" + rule, "m" + rule, Optional.of("f"));
    }
  }

  @Test
  void oneFindingAboutARule() {
    add("some-code", 1);
    add("some-code", 1);
    add("other-code", 1);
    assertThat(findings.toList())
        .extracting(Finding::code)
        .containsExactly("some-code", "other-code");
    assertThat(findings.isNoted("some-code", 1, 1)).isTrue();
    assertThat(findings.isNoted("some-code", 1, 2)).isFalse();
  }

  @Test
  void theFirstHundredOfACodeAreKeptAndTheRestIsMentioned() {
    for (int rule = 0; rule < 150; rule++) {
      assertThat(findings.isFull("some-code")).isEqualTo(rule >= 100);
      add("some-code", rule);
    }
    List<Finding> all = findings.toList();
    assertThat(all).hasSize(101);
    assertThat(all.get(99).message()).isEqualTo("m99");
    assertThat(all.get(100))
        .isEqualTo(Finding.of("some-code", Severity.WARNING, "only the first 100 are named"));
  }

  @Test
  void exactlyAHundredAreAll() {
    for (int rule = 0; rule < 100; rule++) {
      add("some-code", rule);
    }
    assertThat(findings.toList()).hasSize(100);
  }
}
