package io.github.seccomp4j.api.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePageTest {

  @Test
  void aPageIsTakenApart() {
    RulePage page =
        RulePage.parse(
            "a-b.md", "# a-b: what is wrong\n\nSeverity: info\n\nWhy.\n\nHow.\n\n## Fires\n\nx\n");
    assertThat(page)
        .isEqualTo(
            new RulePage("a-b", Severity.INFO, "what is wrong", "Why.\n\nHow.", "## Fires\n\nx\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a-b: x\n\nSeverity: info\n\n## Fires\n",
        "# a-b\n\nSeverity: info\n\n## Fires\n",
        "# a-b: x\n\n## Fires\n",
        "# a-b: x\n\nSeverity: info\n"
      })
  void anotherFormIsRefused(String text) {
    assertThatThrownBy(() -> RulePage.parse("a-b.md", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a-b.md");
  }
}
