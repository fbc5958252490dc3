package io.github.seccomp4j.api.learn.log;

/**
 * The part of a record that all records of one program have in common, from behind the process
 * number to the number of the call: {@code comm="sh" exe="/bin/sh" sig=0 arch=c000003e syscall=}
 * with the blank before it.
 */
final class Stem {

  private final String node;
  private final long process;
  private final long[] words;
  private final int length;
  private final long lastWord;
  private final EntryCounters counters;

  /**
   * Makes a stem of its bytes, at least eight.
   *
   * @param process the process if they are told apart, otherwise -1
   */
  Stem(byte[] bytes, int start, int end, String node, long process, EntryCounters counters) {
    this.node = node;
    this.process = process;
    this.length = end - start;
    this.words = new long[length / Long.BYTES];
    for (int i = 0; i < words.length; i++) {
      words[i] = Bytes.word(bytes, start + i * Long.BYTES);
    }
    this.lastWord = Bytes.word(bytes, end - Long.BYTES);
    this.counters = counters;
  }

  int length() {
    return length;
  }

  EntryCounters counters() {
    return counters;
  }

  /** Tells whether a record has this stem. */
  boolean isAt(byte[] bytes, int start, int end, String recordNode, long recordProcess) {
    if (process != recordProcess || end - start < length || !node.equals(recordNode)) {
      return false;
    }
    int at = start;
    for (long word : words) {
      if (Bytes.word(bytes, at) != word) {
        return false;
      }
      at += Long.BYTES;
    }
    // Overlaps the word before it.
    return Bytes.word(bytes, start + length - Long.BYTES) == lastWord;
  }
}
