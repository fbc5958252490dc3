package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcMountTest {

  @Test
  void recognizesExactlyTheDefinedWords() {
    assertThat(ProcMount.recognized())
        .extracting(ProcMount::token)
        .containsExactly("Default", "Unmasked");
    assertThat(ProcMount.recognized()).allMatch(ProcMount::isRecognized);
    assertThat(new ProcMount("Default").isRecognized()).isTrue();
    assertThat(new ProcMount("").isRecognized()).isFalse();
  }

  @Test
  void keepsAnyWord() {
    assertThat(new ProcMount("Other")).hasToString("Other").isEqualTo(new ProcMount("Other"));
    assertThat(new ProcMount("Other")).isNotEqualTo(new ProcMount("other"));
  }
}
