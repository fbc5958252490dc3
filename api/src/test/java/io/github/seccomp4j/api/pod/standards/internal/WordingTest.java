package io.github.seccomp4j.api.pod.standards.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.kubernetes.PodContainer;
import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final PodContainer A = PodContainer.builder().name("a").build();
  private static final PodContainer B = PodContainer.builder().name("b\"").build();

  @Test
  void oneAndSeveralContainersAreNamed() {
    assertThat(Wording.containers(List.of(A))).isEqualTo("container \"a\"");
    assertThat(Wording.containers(List.of(A, B))).isEqualTo("containers \"a\", \"b\"\"");
  }

  @Test
  void setters() {
    assertThat(Wording.setters(true, List.of())).isEqualTo("pod");
    assertThat(Wording.setters(false, List.of(A))).isEqualTo("container \"a\"");
    assertThat(Wording.setters(true, List.of(A))).isEqualTo("pod and container \"a\"");
  }

  @Test
  void wordsAreInTheOrderOfCodePoints() {
    NavigableSet<String> words = Wording.words();
    words.addAll(List.of("\ud83d\ude00", "\uffee", "b", "ab", "a", "B"));
    assertThat(words).containsExactly("B", "a", "ab", "b", "\uffee", "\ud83d\ude00");
  }
}
