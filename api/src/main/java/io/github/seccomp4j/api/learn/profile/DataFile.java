package io.github.seccomp4j.api.learn.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A data file of this package: lines of which those that start with # are comments. */
final class DataFile {

  private DataFile() {}

  static List<String> lines(String resource) {
    try (InputStream in = DataFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }

  /** Returns what follows the first word of a line. */
  static String rest(String line) {
    return line.substring(line.indexOf(' ') + 1).strip();
  }

  static List<String> words(String line) {
    return List.of(line.strip().split(" +", -1));
  }
}
