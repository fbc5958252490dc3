package io.github.seccomp4j.samples.tutorial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Does the whole tutorial: writes its files into a directory and prints a report about them.
 *
 * <p>Argument: the directory, {@code samples/tutorial/target/tutorial} if none is given.
 */
public final class Tutorial {

  private Tutorial() {}

  /**
   * Writes the files and prints the report.
   *
   * @param arguments the directory to write to; it is made if it does not exist
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path directory =
        Path.of(arguments.length == 0 ? "samples/tutorial/target/tutorial" : arguments[0]);
    TutorialFiles files = TutorialFiles.write(directory);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(TutorialReport.about(files));
  }
}
