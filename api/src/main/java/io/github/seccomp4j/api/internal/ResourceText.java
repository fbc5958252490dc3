package io.github.seccomp4j.api.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text file that comes with the library. */
public final class ResourceText {

  private ResourceText() {}

  /**
   * Reads a file.
   *
   * @param beside a class in whose package, or below it, the file is
   * @param name its name as seen from there
   * @return its text, read as UTF-8
   * @throws IllegalStateException if there is no such file; the message names it
   */
  public static String of(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  /**
   * Reads the lines of a data file.
   *
   * @param beside a class in whose package, or below it, the file is
   * @param name its name as seen from there
   * @return the lines that are not blank and do not start with {@code #}; unmodifiable
   * @throws IllegalStateException if there is no such file; the message names it
   */
  public static List<String> lines(Class<?> beside, String name) {
    return of(beside, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
