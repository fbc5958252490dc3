package io.github.seccomp4j.conformance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The hand-written sources of every module, samples included. */
final class ProjectSources {

  private ProjectSources() {}

  /** Finds the project's directory: the nearest one upwards whose pom.xml is the parent. */
  static Path root() {
    for (Path directory = Path.of("").toAbsolutePath();
        directory != null;
        directory = directory.getParent()) {
      Path pom = directory.resolve("pom.xml");
      if (Files.exists(pom) && read(pom).contains("<module>conformance-tests</module>")) {
        return directory;
      }
    }
    throw new IllegalStateException("no parent pom above " + Path.of("").toAbsolutePath());
  }

  /** Lists the Java files below a directory, build output and hidden directories left out. */
  static List<Path> javaFilesBelow(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !isOutput(directory.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the Javadoc of the product's classes is. */
  static Documentation documentation() {
    Path root = root();
    return name ->
        List.of("model", "api", "dsl", "conformance-tests").stream()
            .map(module -> root.resolve(module + "/src/main/java/" + name.replace('.', '/')))
            .map(file -> file.resolveSibling(file.getFileName() + ".java"))
            .filter(Files::exists)
            .map(ProjectSources::read)
            .findFirst()
            .orElse("");
  }

  private static boolean isOutput(Path relative) {
    for (Path part : relative) {
      if (part.toString().equals("target") || part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
