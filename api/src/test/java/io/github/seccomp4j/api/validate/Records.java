package io.github.seccomp4j.api.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A record of a data file: lines {@code name: text}, ended by a blank line; {@code #} begins a
 * comment.
 */
record Records(List<String> lines) {

  static List<Records> load(String file) {
    String text = read(file);
    List<Records> all = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.isEmpty() && !lines.isEmpty()) {
        all.add(new Records(List.copyOf(lines)));
        lines.clear();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    if (!lines.isEmpty()) {
      all.add(new Records(List.copyOf(lines)));
    }
    return all;
  }

  private static String read(String file) {
    try (InputStream in = Objects.requireNonNull(Records.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> all(String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .toList();
  }

  Optional<String> find(String name) {
    return all(name).stream().findFirst();
  }

  String get(String name) {
    return find(name).orElseThrow();
  }

  String document() {
    return get("document").replace("\\ufeff", "\ufeff");
  }
}
