package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.OpenToken;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that make up nearly every profile, found by the bytes of a document, so that reading
 * one neither decodes the same word nor makes the same string thousands of times. A hash table with
 * open addressing that never changes once it is made; words are looked at eight bytes at a time.
 */
final class Symbols {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_BITS = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long QUOTES = '"' * LOW_BITS;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  private static final int SIZE = 2048;
  // Eights of bytes of the longest word.
  private static final int EIGHTS = 5;

  // Below the constants, which it needs.
  static final Symbols OF_PROFILES = new Symbols();

  private final @Nullable String[] words = new @Nullable String[SIZE];
  // The bytes of words[i], padded with zeros, from i * EIGHTS.
  private final long[] bytes = new long[SIZE * EIGHTS];

  private Symbols() {
    Stream<List<? extends OpenToken>> tokens =
        Stream.of(
            Action.recognized(),
            ArgOperator.recognized(),
            Architecture.recognized(),
            FilterFlag.recognized(),
            Capability.recognized());
    Stream.concat(SyscallNames.all().stream(), tokens.flatMap(List::stream).map(OpenToken::token))
        .forEach(this::add);
  }

  private void add(String word) {
    byte[] text = word.getBytes(StandardCharsets.US_ASCII);
    if (text.length >= EIGHTS * Long.BYTES) {
      throw new IllegalStateException("a word too long for the table: " + word);
    }
    byte[] padded = Arrays.copyOf(text, EIGHTS * Long.BYTES);
    long hash = 0;
    for (int i = 0; i <= text.length / Long.BYTES; i++) {
      hash = mix(hash, (long) EIGHT_BYTES.get(padded, i * Long.BYTES));
    }
    int slot = slotOf(hash);
    while (words[slot] != null) {
      slot = slot + 1 & SIZE - 1;
    }
    words[slot] = word;
    for (int i = 0; i < EIGHTS; i++) {
      bytes[slot * EIGHTS + i] = (long) EIGHT_BYTES.get(padded, i * Long.BYTES);
    }
  }

  /**
   * Finds the one string for a word that is written without escapes and ends in a quote.
   *
   * @param text the document
   * @param from where the word begins, behind the opening quote
   * @return null if it is not among the words, or too near to the document's end to be looked at
   */
  @Nullable String find(byte[] text, int from) {
    long hash = 0;
    for (int i = 0; i < EIGHTS; i++) {
      int at = from + i * Long.BYTES;
      if (at > text.length - Long.BYTES) {
        return null;
      }
      long eight = (long) EIGHT_BYTES.get(text, at);
      // The lowest byte that is a quote has its high bit set here, and no byte below it has.
      long unlike = eight ^ QUOTES;
      long quote = (unlike - LOW_BITS) & ~unlike & HIGH_BITS;
      if (quote != 0) {
        long last = eight & (Long.lowestOneBit(quote) >>> 7) - 1;
        return find(text, from, i, last, mix(hash, last));
      }
      hash = mix(hash, eight);
    }
    return null;
  }

  private @Nullable String find(byte[] text, int from, int whole, long last, long hash) {
    int slot = slotOf(hash);
    while (true) {
      String word = words[slot];
      if (word == null) {
        return null;
      }
      int at = slot * EIGHTS;
      int i = 0;
      while (i < whole && bytes[at + i] == (long) EIGHT_BYTES.get(text, from + i * Long.BYTES)) {
        i++;
      }
      if (i == whole && bytes[at + i] == last && (i + 1 == EIGHTS || bytes[at + i + 1] == 0)) {
        return word;
      }
      slot = slot + 1 & SIZE - 1;
    }
  }

  private static long mix(long hash, long eight) {
    return (hash ^ eight) * MIX;
  }

  private static int slotOf(long hash) {
    return (int) (hash >>> 53);
  }
}
