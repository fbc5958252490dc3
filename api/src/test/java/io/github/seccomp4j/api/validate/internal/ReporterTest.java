package io.github.seccomp4j.api.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import org.junit.jupiter.api.Test;

class ReporterTest {

  private final Reporter reporter = new Reporter();

  @Test
  void theSeverityIsThatOfThePage() {
    reporter.report("unknown-action", "/defaultAction", "x");
    assertThat(reporter.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
  }

  @Test
  void aCodeWithoutPageIsRefused() {
    assertThatThrownBy(() -> reporter.report("no-page", "", "x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-page");
  }

  @Test
  void whatIsNotKeptIsCounted() {
    for (int i = 0; i < Reporter.MOST_OF_ONE_CODE + 7; i++) {
      assertThat(reporter.isFull("no-rules")).isEqualTo(i >= Reporter.MOST_OF_ONE_CODE);
      reporter.report("no-rules", "", "x" + i);
    }
    assertThat(reporter.findings()).hasSize(Reporter.MOST_OF_ONE_CODE + 1);
    assertThat(reporter.findings().get(Reporter.MOST_OF_ONE_CODE).message())
        .isEqualTo("7 more of the same");
  }

  @Test
  void whatARuleHasSaidIsNotTakenOver() {
    reporter.report("unknown-flag", "/flags/0", "said");
    reporter.report("architecture-not-in-runc", "/architectures/0", "said");
    for (String code : new String[] {"unknown-flag", "unknown-architecture", "enosys-stub"}) {
      reporter.take(Finding.of(code, Severity.ERROR, "bound"));
    }
    assertThat(reporter.findings())
        .extracting(Finding::code)
        .containsExactly("unknown-flag", "architecture-not-in-runc", "enosys-stub");
    assertThat(reporter.findings().get(2).severity()).isEqualTo(Severity.INFO);
  }
}
