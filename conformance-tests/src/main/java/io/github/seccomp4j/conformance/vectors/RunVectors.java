package io.github.seccomp4j.conformance.vectors;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command behind {@code run-vectors}: its arguments are files and directories of vectors. */
public final class RunVectors {

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
   * @param arguments files and directories
   * @throws RuntimeException if a vector failed or none ran, if there is no argument, or for what
   *     {@link VectorRunner#run} does not take; the message says what is wrong
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      throw new RunFailed("usage: run-vectors PATH...");
    }
    VectorTally all = run(Stream.of(arguments).map(Path::of).toList());
    if (!all.isGood()) {
      throw new RunFailed(all.toString());
    }
  }

  private static VectorTally run(List<Path> paths) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
      return new VectorRunner(VectorKinds.all(), out).run(paths);
    } catch (IllegalArgumentException e) {
      throw new RunFailed(String.valueOf(e.getMessage()));
    }
  }
}
