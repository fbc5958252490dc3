package io.github.seccomp4j.api.pod.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final Remembered<Integer, String> remembered = new Remembered<>();
  private final List<Integer> asked = new ArrayList<>();

  @Test
  void aQuestionIsAnsweredOnce() {
    assertThat(ask(1)).isEqualTo("1");
    assertThat(ask(1)).isEqualTo("1");
    assertThat(ask(2)).isEqualTo("2");
    assertThat(asked).containsExactly(1, 2);
  }

  @Test
  void beyondTheLimitAnswersAreFoundAnew() {
    for (int question = 0; question < 1_001; question++) {
      ask(question);
    }
    asked.clear();
    assertThat(ask(0)).isEqualTo("0");
    assertThat(ask(1_000)).isEqualTo("1000");
    assertThat(ask(1_000)).isEqualTo("1000");
    assertThat(asked).containsExactly(1_000, 1_000);
  }

  private String ask(int question) {
    return remembered.get(
        question,
        () -> {
          asked.add(question);
          return Integer.toString(question);
        });
  }
}
