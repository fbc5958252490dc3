package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the vectors of a file, and members of a vector. */
final class VectorLines {

  /** What is done with one vector of a file. */
  @FunctionalInterface
  interface Reader {
    /** Takes a vector, and tells whether to go on. */
    boolean read(JsonObject vector);
  }

  private VectorLines() {}

  /**
   * Reads a file of JSON Lines, or a JSON array, vector by vector.
   *
   * @throws IllegalArgumentException if a line is no JSON object, or the reader refuses it; the
   *     message names the file and the line
   */
  static void read(Path file, Reader reader) throws IOException {
    try (BufferedReader lines = open(file)) {
      if (file.getFileName().toString().endsWith(".json")) {
        readArray(file, lines.lines().reduce("", (all, line) -> all + line + '\n'), reader);
        return;
      }
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !readLine(file + ":" + number, line, reader)) {
          return;
        }
      }
    }
  }

  static List<JsonObject> all(Path file) throws IOException {
    List<JsonObject> vectors = new ArrayList<>();
    read(
        file,
        vector -> {
          vectors.add(vector);
          return true;
        });
    return vectors;
  }

  /** Tells a JSON array from other JSON, such as a summary; JSON Lines are always vectors. */
  static boolean mayHoldVectors(Path file) {
    if (!file.getFileName().toString().endsWith(".json")) {
      return true;
    }
    try (BufferedReader text = open(file)) {
      int c = text.read();
      while (Character.isWhitespace(c)) {
        c = text.read();
      }
      return c == '[';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    boolean packed = file.getFileName().toString().endsWith(".gz");
    return new BufferedReader(
        new InputStreamReader(packed ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
  }

  private static void readArray(Path file, String text, Reader reader) {
    if (!(parse(file.toString(), text) instanceof JsonArray array)) {
      throw new IllegalArgumentException(file + ": not an array of vectors");
    }
    for (int i = 0; i < array.elements().size(); i++) {
      if (!hand(file + "[" + i + "]", array.elements().get(i), reader)) {
        return;
      }
    }
  }

  private static boolean readLine(String place, String line, Reader reader) {
    return hand(place, parse(place, line), reader);
  }

  private static JsonValue parse(String place, String text) {
    try {
      return JsonTrees.read(DocumentCursor.json(text, ""));
    } catch (DocumentException e) {
      throw new IllegalArgumentException(place + ": not JSON: " + e.getMessage(), e);
    }
  }

  private static boolean hand(String place, JsonValue value, Reader reader) {
    if (!(value instanceof JsonObject vector)) {
      throw new IllegalArgumentException(place + ": a vector is an object");
    }
    try {
      return reader.read(vector);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  static String requireString(JsonObject vector, String name) {
    return vector
        .getString(name)
        .orElseThrow(() -> new IllegalArgumentException("no text \"" + name + "\""));
  }

  static String idOf(JsonObject vector) {
    return vector.getString("id").orElse("a vector without id");
  }

  /** As JSON, so that blanks and line ends show. */
  static String quoted(String text) {
    return new JsonString(text).toString();
  }
}
