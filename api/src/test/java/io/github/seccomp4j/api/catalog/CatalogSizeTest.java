package io.github.seccomp4j.api.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The catalog stays small in a jar, and holds nothing twice. */
class CatalogSizeTest {

  private static final int MOST_BYTES = 400_000;

  private static List<Path> files() throws IOException, URISyntaxException {
    Path folder =
        Path.of(requireNonNull(Catalog.class.getResource("containerd.txt")).toURI()).getParent();
    try (Stream<Path> below = Files.walk(requireNonNull(folder))) {
      return below.filter(file -> file.toString().endsWith(".txt")).toList();
    }
  }

  @Test
  void theCatalogStaysSmall() throws IOException, URISyntaxException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
      for (Path file : files()) {
        jar.putNextEntry(new ZipEntry("io/github/seccomp4j/api/catalog/" + file.getFileName()));
        jar.write(Files.readAllBytes(file));
        jar.closeEntry();
      }
    }
    assertThat(bytes.size()).isBetween(100_000, MOST_BYTES);
  }

  @Test
  void eachProfileIsThereOnceAndUsed() throws IOException, URISyntaxException {
    List<Path> profiles =
        files().stream()
            .filter(file -> requireNonNull(file.getParent()).endsWith("profiles"))
            .toList();
    assertThat(profiles.stream().map(CatalogSizeTest::read)).doesNotHaveDuplicates();
    List<String> used =
        Stream.of(ContainerRuntime.values())
            .flatMap(runtime -> Catalog.bundled().index(runtime).check().values().stream())
            .map(group -> group.profile() + ".txt")
            .distinct()
            .toList();
    assertThat(profiles)
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(used);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
