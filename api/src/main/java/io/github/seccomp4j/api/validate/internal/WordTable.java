package io.github.seccomp4j.api.validate.internal;

import java.util.ArrayList;
import java.util.List;

/** Lines of a data file: words separated by blanks, the last of them a phrase. */
final class WordTable {

  private WordTable() {}

  /** Reads a file beside the help pages; lines that start with {@code #} are comments. */
  static List<List<String>> load(String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : RulePages.lines(name)) {
      String[] words = line.strip().split(" +", columns);
      if (words.length != columns) {
        throw new IllegalStateException(name + ": needs " + columns + " columns: " + line);
      }
      rows.add(List.of(words));
    }
    return List.copyOf(rows);
  }
}
