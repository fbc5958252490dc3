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
  // Odd numbers whose products mix the bits of what they are multiplied with.
  private static final long MIX_FIRST = 0x9E37_79B9_7F4A_7C15L;
  private static final long MIX_SECOND = 0xC2B2_AE3D_27D4_EB4FL;
  private static final long MIX_THIRD = 0x1656_67B1_9E37_79F9L;

  private static final int SIZE = 2048;
  // Eights of bytes of a word. The few words that do not fit are decoded like any other text.
  private static final int EIGHTS = 3;

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
        .filter(word -> word.length() < EIGHTS * Long.BYTES)
        .forEach(this::add);
  }

  private void add(String word) {
    byte[] padded = Arrays.copyOf(word.getBytes(StandardCharsets.US_ASCII), EIGHTS * Long.BYTES);
    long first = eight(padded, 0);
    long second = eight(padded, Long.BYTES);
    long third = eight(padded, 2 * Long.BYTES);
    int slot = slotOf(first, second, third);
    while (words[slot] != null) {
      slot = slot + 1 & SIZE - 1;
    }
    words[slot] = word;
    bytes[slot * EIGHTS] = first;
    bytes[slot * EIGHTS + 1] = second;
    bytes[slot * EIGHTS + 2] = third;
  }

  /**
   * Finds the one string for a word that is written without escapes and ends in a quote.
   *
   * @param text the document
   * @param from where the word begins, behind the opening quote
   * @return null if it is not among the words, or too near to the document's end to be looked at
   */
  @Nullable String find(byte[] text, int from) {
    if (from > text.length - EIGHTS * Long.BYTES) {
      return null;
    }
    // Two eights are cut off behind the word without a branch: nothing can predict how long words
    // are, and a wrong guess costs more than the second eight.
    long first = eight(text, from);
    long second = eight(text, from + Long.BYTES);
    long third = 0;
    long quoteInFirst = firstQuote(first);
    long quoteInSecond = firstQuote(second);
    first &= (quoteInFirst >>> 7) - 1;
    second &= (quoteInSecond >>> 7) - 1;
    second = quoteInFirst == 0 ? second : 0;
    if ((quoteInFirst | quoteInSecond) == 0) {
      third = eight(text, from + 2 * Long.BYTES);
      long quote = firstQuote(third);
      if (quote == 0) {
        return null;
      }
      third &= (quote >>> 7) - 1;
    }
    int slot = slotOf(first, second, third);
    while (true) {
      String word = words[slot];
      int at = slot * EIGHTS;
      long unlike = (bytes[at] ^ first) | (bytes[at + 1] ^ second) | (bytes[at + 2] ^ third);
      if (unlike == 0 || word == null) {
        return word;
      }
      slot = slot + 1 & SIZE - 1;
    }
  }

  private static long eight(byte[] text, int at) {
    return (long) EIGHT_BYTES.get(text, at);
  }

  /** The high bit of the lowest byte that is a quote; 0 if there is none. */
  private static long firstQuote(long eight) {
    long unlike = eight ^ QUOTES;
    // Bytes above a quote may have the bit as well, bytes below it have not.
    return Long.lowestOneBit(unlike - LOW_BITS & ~unlike & HIGH_BITS);
  }

  private static int slotOf(long first, long second, long third) {
    return (int) ((first * MIX_FIRST + second * MIX_SECOND + third * MIX_THIRD) >>> 53);
  }
}
