package io.github.seccomp4j.api.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleNamesTest {

  @Test
  void theFirstThreeNamesAreEnough() {
    assertThat(RuleNames.called(List.of("read"), 7)).isEqualTo("\"read\"");
    assertThat(RuleNames.called(List.of("a", "b", "c"), 7)).isEqualTo("\"a\", \"b\", \"c\"");
    assertThat(RuleNames.called(List.of("a", "b", "c", "d", "e"), 7))
        .isEqualTo("\"a\", \"b\", \"c\" and 2 more");
  }

  @Test
  void aRuleWithoutNamesIsCalledByItsPlace() {
    assertThat(RuleNames.called(List.of(), 7)).isEqualTo("rule 7");
  }

  @Test
  void longNamesAreShortened() {
    assertThat(RuleNames.called(List.of("n".repeat(81)), 0))
        .isEqualTo("\"" + "n".repeat(80) + "...\"");
    assertThat(RuleNames.called(List.of("n".repeat(80)), 0))
        .isEqualTo("\"" + "n".repeat(80) + "\"");
  }
}
