package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {

  // Words of more bytes are decoded like any other text.
  private static final int LONGEST = 23;
  // As many bytes as are looked at.
  private static final String REST = "\"" + " ".repeat(40);

  private static @Nullable String find(String text) {
    return Symbols.OF_PROFILES.find(text.getBytes(StandardCharsets.UTF_8), 0);
  }

  @Test
  void findsTheOneStringOfEveryWord() {
    List<String> words = new ArrayList<>(SyscallNames.all());
    words.add(Action.ALLOW.token());
    words.add(Architecture.X86_64.token());
    for (String word : words) {
      assertThat(find(word + REST)).as(word).isEqualTo(word.length() > LONGEST ? null : word);
      assertThat(find(word + REST)).as(word).isSameAs(find(word + "\"]" + REST));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "reads", "rea", "READ", "read\\u0000", "r\u00e9ad", "openat2x", "\u00ffread"})
  void findsNoOtherWord(String word) {
    assertThat(find(word + REST)).isNull();
  }

  @Test
  void findsNothingThatIsLongerThanItsWords() {
    assertThat(find("a".repeat(100) + REST)).isNull();
  }

  @Test
  void looksAtNothingBehindTheDocument() {
    assertThat(find("read\"")).isNull();
    assertThat(find("read")).isNull();
  }

  @Test
  void doesNotTakeAWordForAnotherOfTheSameBeginning() {
    for (String word : SyscallNames.all()) {
      for (int length = 1; length < word.length(); length++) {
        String beginning = word.substring(0, length);
        String found = find(beginning + REST);
        assertThat(found == null || found.equals(beginning)).as(beginning).isTrue();
      }
    }
  }
}
