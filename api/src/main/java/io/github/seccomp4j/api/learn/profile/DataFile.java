package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.internal.ResourceText;
import java.util.List;

/** A data file of this package: lines of which those that start with # are comments. */
final class DataFile {

  private DataFile() {}

  static List<String> lines(String resource) {
    return ResourceText.lines(DataFile.class, resource);
  }

  /** Returns what follows the first word of a line. */
  static String rest(String line) {
    return line.substring(line.indexOf(' ') + 1).strip();
  }

  static List<String> words(String line) {
    return List.of(line.strip().split(" +", -1));
  }
}
