package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.OpenToken;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that make up nearly every profile, so that reading one does not make the same string
 * thousands of times. A hash table with open addressing that never changes once it is made.
 */
final class Symbols {

  private static final int SIZE = 2048;
  private static final int LONGEST = 48;
  static final Symbols OF_PROFILES = new Symbols();

  private final @Nullable String[] words = words();

  private Symbols() {}

  /** Finds the one string for a word; null if it is not among them. */
  @Nullable String find(char[] text, int from, int length) {
    if (length == 0 || length > LONGEST) {
      return null;
    }
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + text[i];
    }
    int slot = slotOf(hash);
    while (true) {
      String word = words[slot];
      if (word == null) {
        return null;
      }
      if (word.hashCode() == hash && equal(word, text, from, length)) {
        return word;
      }
      slot = slot + 1 & SIZE - 1;
    }
  }

  private static boolean equal(String word, char[] text, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static int slotOf(int hash) {
    return (hash ^ hash >>> 15) & SIZE - 1;
  }

  private static @Nullable String[] words() {
    @Nullable String[] table = new @Nullable String[SIZE];
    Stream<List<? extends OpenToken>> tokens =
        Stream.of(
            Action.recognized(),
            ArgOperator.recognized(),
            Architecture.recognized(),
            FilterFlag.recognized(),
            Capability.recognized());
    Stream.concat(SyscallNames.all().stream(), tokens.flatMap(List::stream).map(OpenToken::token))
        .forEach(
            word -> {
              int slot = slotOf(word.hashCode());
              while (table[slot] != null) {
                slot = slot + 1 & SIZE - 1;
              }
              table[slot] = word;
            });
    return table;
  }
}
