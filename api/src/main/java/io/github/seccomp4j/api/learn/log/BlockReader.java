package io.github.seccomp4j.api.learn.log;

/** Takes a log block by block. Every block consists of whole lines. */
interface BlockReader {

  /**
   * Reads whole lines.
   *
   * @param bytes holds the lines; not kept
   * @param start where the first line starts
   * @param end after the last line's line feed, or after its last byte at the end of the log
   */
  void read(byte[] bytes, int start, int end);

  /** Says that there are no more blocks. */
  default void finish() {}
}
