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
  private static final long HIGH_BITS = 0x8080808080808080L;

  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private Bytes() {}

  static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** Finds a byte; eight at a time: the lowest zero byte of a difference is exactly known. */
  static int indexOf(byte[] bytes, int start, int end, byte wanted) {
    long pattern = (wanted & 0xffL) * ONES;
    int at = start;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long difference = (long) LONGS.get(bytes, at) ^ pattern;
      long zeros = (difference - ONES) & ~difference & HIGH_BITS;
      if (zeros != 0) {
        return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
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
    long rest = 0;
    for (; at < end; at++) {
      rest = (rest << 8) | (bytes[at] & 0xff);
    }
    hash = (hash ^ rest) * FACTOR;
    return hash ^ (hash >>> 32);
  }

  static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }
}
