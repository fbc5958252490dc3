package io.github.seccomp4j.conformance.vectors;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The command behind {@code run-vectors}: its arguments are files and directories of vectors. */
public final class RunVectors {

  private static final String USAGE = "usage: run-vectors [--report FILE] [--fail-fast] PATH...";

  private RunVectors() {}

  /** What ends the process with status 1 and one line on the standard error. */
  private static final class RunFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunFailed(String message) {
      super(message, null, false, false);
    }
  }

  /**
   * Runs vectors and writes the report to the standard output.
   *
   * @param arguments files and directories; {@code --report FILE} also writes a line of JSON about
   *     every line of vectors, {@code --fail-fast} ends after the first line with a failure
   * @throws RuntimeException if a vector failed or none ran, if there is no path, or for what
   *     {@link VectorRunner#run} does not take; the message says what is wrong
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> paths = new ArrayList<>();
    Optional<Path> lines = Optional.empty();
    boolean failsFast = false;
    Iterator<String> words = List.of(arguments).iterator();
    while (words.hasNext()) {
      String word = words.next();
      if (word.equals("--fail-fast")) {
        failsFast = true;
      } else if (word.equals("--report") && words.hasNext()) {
        lines = Optional.of(Path.of(words.next()));
      } else if (word.startsWith("--")) {
        throw new RunFailed(USAGE);
      } else {
        paths.add(Path.of(word));
      }
    }
    if (paths.isEmpty()) {
      throw new RunFailed(USAGE);
    }
    VectorTally all =
        lines.isPresent() ? run(paths, lines.get(), failsFast) : run(paths, failsFast);
    if (!all.isGood()) {
      throw new RunFailed(all.toString());
    }
  }

  private static VectorTally run(List<Path> paths, Path lines, boolean failsFast)
      throws IOException {
    try (Writer file = Files.newBufferedWriter(lines, StandardCharsets.UTF_8)) {
      return run(paths, new VectorOptions(Optional.of(file), failsFast));
    }
  }

  private static VectorTally run(List<Path> paths, boolean failsFast) throws IOException {
    return run(paths, new VectorOptions(Optional.empty(), failsFast));
  }

  private static VectorTally run(List<Path> paths, VectorOptions options) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
      return new VectorRunner(VectorKinds.all(), out, options).run(paths);
    } catch (IllegalArgumentException e) {
      throw new RunFailed(String.valueOf(e.getMessage()));
    }
  }
}
