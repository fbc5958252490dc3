package io.github.seccomp4j.conformance.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorRunnerTest {

  /** Asks whether a text is among the words of the side file. */
  private static final VectorKind WORDS =
      new VectorKind() {
        @Override
        public String name() {
          return "words";
        }

        @Override
        public Set<String> sideFiles() {
          return Set.of("dictionary");
        }

        @Override
        public Check start(Map<String, List<JsonObject>> side) {
          List<String> words =
              side.getOrDefault("dictionary", List.of()).stream()
                  .map(line -> VectorLines.requireString(line, "word"))
                  .toList();
          return (vector, tally) -> {
            if (words.contains(VectorLines.requireString(vector, "text"))) {
              tally.pass();
            } else {
              tally.fail(VectorLines.idOf(vector));
            }
          };
        }
      };

  private static final String GOOD = "{\"id\":\"g\",\"text\":\"a: 1\",\"json\":{\"a\":1.0}}\n";
  private static final String BAD = "{\"id\":\"b\",\"text\":\"a: 1\",\"json\":{\"a\":2}}\n";

  @TempDir Path folder;

  private final StringBuilder report = new StringBuilder();

  private VectorTally run(Path... paths) throws IOException {
    return new VectorRunner(List.of(new YamlVectors(), WORDS), report).run(List.of(paths));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    if (!name.endsWith(".gz")) {
      return Files.writeString(file, text);
    }
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void filesOfADirectoryAreRun() throws IOException {
    write("yaml/a.jsonl", GOOD + "\n" + GOOD);
    write("yaml/deeper/yaml/b.jsonl.gz", GOOD);
    write("yaml/c.json", "[" + GOOD + "]");
    write("yaml/summary.json", "{}");
    write("yaml/README.md", "no vectors");
    VectorTally all = run(folder);
    assertThat(all.isGood()).isTrue();
    assertThat(all.passed()).isEqualTo(4);
    assertThat(report.toString().lines())
        .hasSize(4)
        .endsWith("4 passed, 0 failed")
        .anyMatch(line -> line.startsWith("yaml ") && line.endsWith("a.jsonl: 2 passed, 0 failed"));
  }

  @Test
  void aLineMayNameItsKind() throws IOException {
    Path file = write("mixed/a.jsonl", GOOD.replace("{\"id\"", "{\"kind\":\"yaml\",\"id\""));
    assertThat(run(file).passed()).isEqualTo(1);
  }

  @Test
  void anUnknownKindIsRefused() throws IOException {
    Path file = write("mixed/a.jsonl", GOOD);
    assertThatThrownBy(() -> run(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.jsonl:1")
        .hasMessageContaining("unknown kind \"mixed\"")
        .hasMessageContaining("yaml");
  }

  @Test
  void mismatchesAreShownButNotAllOfThem() throws IOException {
    Path file = write("yaml/a.jsonl", GOOD + BAD.repeat(25));
    VectorTally all = run(file);
    assertThat(all.isGood()).isFalse();
    assertThat(report.toString().lines().filter(line -> line.equals("FAILED b"))).hasSize(20);
    assertThat(report)
        .contains("text     \"a: 1\"")
        .contains("found    {\"a\":1}")
        .contains("expected {\"a\":2}")
        .endsWith("1 passed, 25 failed\n");
  }

  @Test
  void whatShouldBeRefusedAndIsNotFails() throws IOException {
    Path file =
        write(
            "yaml/a.jsonl",
            """
            {"text": "a: 1", "error": "e"}
            {"text": "[", "error": "e"}
            {"text": "[", "json": null}
            """);
    assertThat(run(file)).hasToString("1 passed, 2 failed");
  }

  @Test
  void nothingIsNoSuccess() throws IOException {
    assertThat(run(folder).isGood()).isFalse();
    assertThat(report).hasToString("0 passed, 0 failed\n");
  }

  @Test
  void sideFilesAreHandedOverAndNotRun() throws IOException {
    write("words/dictionary.jsonl.gz", "{\"kind\":\"word\",\"word\":\"a\"}\n");
    Path cases = write("words/cases.jsonl", "{\"id\":\"1\",\"text\":\"a\"}\n");
    assertThat(run(folder)).hasToString("1 passed, 0 failed");
    assertThat(run(cases)).hasToString("1 passed, 0 failed");
  }

  @Test
  void whatIsNoVectorIsRefusedWithItsPlace() throws IOException {
    Path noJson = write("yaml/a.jsonl", GOOD + "{");
    assertThatThrownBy(() -> run(noJson)).hasMessageContaining("a.jsonl:2: not JSON");
    Path noObject = write("yaml/b.jsonl", "1\n");
    assertThatThrownBy(() -> run(noObject)).hasMessageContaining("a vector is an object");
    Path noText = write("yaml/c.jsonl", "{}\n");
    assertThatThrownBy(() -> run(noText)).hasMessageContaining("c.jsonl:1: no text \"text\"");
    Path noArray = write("yaml/d.json", "{}");
    assertThatThrownBy(() -> run(noArray)).hasMessageContaining("not an array");
    Path noFile = folder.resolve("missing.jsonl");
    assertThatThrownBy(() -> run(noFile)).hasMessageContaining("missing.jsonl");
  }
}
