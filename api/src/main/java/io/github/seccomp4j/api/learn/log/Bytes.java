package io.github.seccomp4j.api.learn.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Searches in bytes, without making texts of them. */
final class Bytes {

  static final int ABSENT = -1;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;

  /** The high bit of every byte of a word. */
  static final long HIGH_BITS = 0x8080808080808080L;

  private static final int STEP = 4 * Long.BYTES;

  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private Bytes() {}

  static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** Reads eight bytes as a word, the first one lowest. */
  static long word(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Makes a word of a text of eight ASCII characters, to compare with words that were read. */
  static long word(String text) {
    return word(text.getBytes(StandardCharsets.US_ASCII), 0);
  }

  /**
   * Marks the bytes of a word that equal another byte.
   *
   * @return has the high bit of such bytes set; exact up to the first of them only
   */
  static long hits(long word, int wanted) {
    long difference = word ^ (wanted * ONES);
    return (difference - ONES) & ~difference & HIGH_BITS;
  }

  /**
   * Marks the bytes of a word that are less than another byte.
   *
   * @param limit an ASCII character
   * @return as {@link #hits}
   */
  static long below(long word, int limit) {
    return (word - limit * ONES) & ~word & HIGH_BITS;
  }

  /** Returns which byte of a word is the first that was marked. */
  static int firstHit(long hits) {
    return Long.numberOfTrailingZeros(hits) >>> 3;
  }

  /** Finds a byte. */
  static int indexOf(byte[] bytes, int start, int end, byte wanted) {
    int at = start;
    if (at <= end - Long.BYTES && hits(word(bytes, at), wanted) == 0) {
      at += Long.BYTES;
      // What is not near is most often far: four words a step.
      while (at <= end - STEP
          && (hits(word(bytes, at), wanted)
                  | hits(word(bytes, at + 8), wanted)
                  | hits(word(bytes, at + 16), wanted)
                  | hits(word(bytes, at + 24), wanted))
              == 0) {
        at += STEP;
      }
    }
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long hits = hits(word(bytes, at), wanted);
      if (hits != 0) {
        return at + firstHit(hits);
      }
    }
    for (; at < end; at++) {
      if (bytes[at] == wanted) {
        return at;
      }
    }
    return ABSENT;
  }

  /** Finds the end of the line that holds a place: its line feed, or the end. */
  static int lineEnd(byte[] bytes, int start, int end) {
    int found = indexOf(bytes, start, end, (byte) '\n');
    return found < 0 ? end : found;
  }

  /** Finds a word. */
  static int indexOf(byte[] bytes, int start, int end, Word word) {
    int last = end - word.length();
    int at = start;
    while (at <= last) {
      at = indexOf(bytes, at, last + 1, word.at(0));
      if (at < 0) {
        return ABSENT;
      }
      if (startsWith(bytes, at, end, word)) {
        return at;
      }
      at++;
    }
    return ABSENT;
  }

  static boolean startsWith(byte[] bytes, int start, int end, Word word) {
    if (end - start < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[start + i] != word.at(i)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether what ends at a place ends in a word. */
  static boolean endsWith(byte[] bytes, int start, int end, Word word) {
    return startsWith(bytes, Math.max(start, end - word.length()), end, word);
  }

  /** A number that equal bytes share; eight are taken at a time. */
  static long hash(byte[] bytes, int start, int end) {
    long hash = (long) end - start;
    int at = start;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      hash = (hash ^ (long) LONGS.get(bytes, at)) * FACTOR;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ rest(bytes, at, end)) * FACTOR;
    return hash ^ (hash >>> 32);
  }

  /** Reads less than eight bytes as the lowest ones of a word. */
  private static long rest(byte[] bytes, int start, int end) {
    if (start <= bytes.length - Long.BYTES) {
      return word(bytes, start) & ~(-1L << (Byte.SIZE * (end - start)));
    }
    long rest = 0;
    for (int i = end - 1; i >= start; i--) {
      rest = (rest << Byte.SIZE) | (bytes[i] & 0xff);
    }
    return rest;
  }

  static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }
}
