package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelinuxChangePolicyTest {

  @Test
  void recognizesExactlyTheDefinedWords() {
    assertThat(SelinuxChangePolicy.recognized())
        .extracting(SelinuxChangePolicy::token)
        .containsExactly("Recursive", "MountOption");
    assertThat(SelinuxChangePolicy.recognized()).allMatch(SelinuxChangePolicy::isRecognized);
    assertThat(new SelinuxChangePolicy("Recursive").isRecognized()).isTrue();
    assertThat(new SelinuxChangePolicy("recursive").isRecognized()).isFalse();
  }

  @Test
  void keepsAnyWord() {
    assertThat(new SelinuxChangePolicy("Other"))
        .hasToString("Other")
        .isEqualTo(new SelinuxChangePolicy("Other"));
    assertThat(new SelinuxChangePolicy("Other")).isNotEqualTo(new SelinuxChangePolicy("other"));
  }
}
