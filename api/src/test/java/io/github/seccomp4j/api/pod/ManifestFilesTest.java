package io.github.seccomp4j.api.pod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFilesTest {

  @TempDir private Path directory;

  private final ManifestReader reader = ManifestReader.standard();

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of("b.yaml", "a/z.yml", "a/y.JSON", "a/README.md", "c.txt", "a/b/c.yaml")) {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{apiVersion: v1, kind: Pod, metadata: {name: \"" + name + "\"}}");
    }
  }

  private List<String> read(List<Path> paths, int threads) {
    List<String> names = new ArrayList<>();
    reader.readAll(
        paths,
        threads,
        Function.identity(),
        reading ->
            names.add(
                reading.workloads().isEmpty()
                    ? String.valueOf(reading.findings())
                    : reading.workloads().get(0).name().orElseThrow()));
    return names;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void readsDirectoriesInTheOrderOfNames(int threads) {
    assertThat(read(List.of(directory), threads))
        .containsExactly("a/b/c.yaml", "a/y.JSON", "a/z.yml", "b.yaml");
  }

  @Test
  void readsWhatIsNamedWhateverItIsCalled() {
    Path named = directory.resolve("c.txt");
    assertThat(read(List.of(named, directory.resolve("a/b")), 2))
        .containsExactly("c.txt", "a/b/c.yaml");
    assertThat(read(List.of(), 1)).isEmpty();
  }

  @Test
  void aFileThatIsMissingIsAFinding() {
    Path missing = directory.resolve("missing.yaml");
    ManifestReading reading = reader.read(missing);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("unreadable-file");
    assertThat(reading.isComplete()).isFalse();
    assertThat(read(List.of(missing, directory.resolve("b.yaml")), 1))
        .hasSize(2)
        .endsWith("b.yaml");
  }

  @Test
  void resultsComeInOrderAndOnlyAFewWait() {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      files.add(directory.resolve(i % 2 == 0 ? "b.yaml" : "c.txt"));
    }
    assertThat(read(files, 3)).hasSize(500).startsWith("b.yaml", "c.txt").endsWith("c.txt");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatTheWorkThrowsIsThrown(int threads) {
    assertThatThrownBy(
            () ->
                reader.readAll(
                    List.of(directory),
                    threads,
                    reading -> {
                      throw new IllegalStateException("work " + reading.source());
                    },
                    result -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("work ");
  }

  @Test
  void somebodyHasToRead() {
    assertThatThrownBy(() -> read(List.of(directory), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
