package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupplementalGroupsPolicyTest {

  @Test
  void recognizesExactlyTheDefinedWords() {
    assertThat(SupplementalGroupsPolicy.recognized())
        .extracting(SupplementalGroupsPolicy::token)
        .containsExactly("Merge", "Strict");
    assertThat(SupplementalGroupsPolicy.recognized())
        .allMatch(SupplementalGroupsPolicy::isRecognized);
    assertThat(new SupplementalGroupsPolicy("Merge").isRecognized()).isTrue();
    assertThat(new SupplementalGroupsPolicy("merge").isRecognized()).isFalse();
  }

  @Test
  void keepsAnyWord() {
    assertThat(new SupplementalGroupsPolicy("Other"))
        .hasToString("Other")
        .isEqualTo(new SupplementalGroupsPolicy("Other"));
    assertThat(new SupplementalGroupsPolicy("Other"))
        .isNotEqualTo(new SupplementalGroupsPolicy("other"));
  }
}
