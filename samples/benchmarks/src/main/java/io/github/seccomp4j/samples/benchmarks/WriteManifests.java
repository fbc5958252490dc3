package io.github.seccomp4j.samples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the corpus of manifests, a file for each, for {@link ReadManifests}. */
public final class WriteManifests {

  private WriteManifests() {}

  /**
   * Writes the files.
   *
   * @param arguments a directory, which is made if it is not there, and how many files to write
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected a directory and the number of files");
    }
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  static void write(Path directory, int files) throws IOException {
    Files.createDirectories(directory);
    List<String> documents = ManifestCorpus.documents(files);
    for (int i = 0; i < documents.size(); i++) {
      Path file = directory.resolve(String.format(Locale.ROOT, "svc-%05d.yaml", i));
      Files.writeString(file, documents.get(i));
    }
  }
}
