package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.api.internal.ResourceText;
import java.util.List;

/** A data file of this package: lines of words, of which those that start with # are comments. */
final class WordLines {

  private WordLines() {}

  static List<List<String>> load(String resource) {
    return ResourceText.lines(WordLines.class, resource).stream()
        .map(line -> List.of(line.strip().split(" +", -1)))
        .toList();
  }
}
