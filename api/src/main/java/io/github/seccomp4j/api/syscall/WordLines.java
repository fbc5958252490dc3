package io.github.seccomp4j.api.syscall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file of this package: lines of words, of which those that start with # are comments. */
final class WordLines {

  private WordLines() {}

  static List<List<String>> load(String resource) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : text(resource).split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(List.of(line.strip().split(" +", -1)));
      }
    }
    return List.copyOf(lines);
  }

  static String text(String resource) {
    try (InputStream in = WordLines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }
}
