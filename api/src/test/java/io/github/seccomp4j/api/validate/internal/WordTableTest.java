package io.github.seccomp4j.api.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.syscall.SyscallNames;
import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void theLastColumnIsAPhrase() {
    assertThat(WordTable.load("start-calls.txt", 4))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(SyscallNames.isKnown(row.get(2))).isTrue())
        .allSatisfy(row -> assertThat(row.get(1)).isIn("always", "sometimes"))
        .allSatisfy(row -> assertThat(row.get(3)).contains(" "));
  }

  @Test
  void everyDangerousCallIsACallWithAReason() {
    assertThat(WordTable.load("dangerous-calls.txt", 2))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(SyscallNames.isKnown(row.get(0))).isTrue())
        .allSatisfy(row -> assertThat(row.get(1)).contains(" "));
  }

  @Test
  void aLineWithTooFewWordsIsRefused() {
    assertThatThrownBy(() -> WordTable.load("dangerous-calls.txt", 40))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("dangerous-calls.txt: needs 40 columns: ");
  }
}
