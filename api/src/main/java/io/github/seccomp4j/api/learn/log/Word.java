package io.github.seccomp4j.api.learn.log;

import java.nio.charset.StandardCharsets;

/** A word to be found in bytes. */
final class Word {

  private final byte[] bytes;

  /** Makes a word of a text that is not empty. */
  Word(String text) {
    this.bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  int length() {
    return bytes.length;
  }

  byte at(int index) {
    return bytes[index];
  }
}
