package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FsGroupChangePolicyTest {

  @Test
  void recognizesExactlyTheDefinedWords() {
    assertThat(FsGroupChangePolicy.recognized())
        .extracting(FsGroupChangePolicy::token)
        .containsExactly("OnRootMismatch", "Always");
    assertThat(FsGroupChangePolicy.recognized()).allMatch(FsGroupChangePolicy::isRecognized);
    assertThat(new FsGroupChangePolicy("OnRootMismatch").isRecognized()).isTrue();
    assertThat(new FsGroupChangePolicy("always").isRecognized()).isFalse();
  }

  @Test
  void keepsAnyWord() {
    assertThat(new FsGroupChangePolicy("Other"))
        .hasToString("Other")
        .isEqualTo(new FsGroupChangePolicy("Other"));
    assertThat(new FsGroupChangePolicy("Other")).isNotEqualTo(new FsGroupChangePolicy("other"));
  }
}
