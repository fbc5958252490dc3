package io.github.seccomp4j.samples.tutorial;

import static io.github.seccomp4j.api.catalog.ContainerRuntime.CONTAINERD;
import static io.github.seccomp4j.api.catalog.ContainerRuntime.CRI_O;
import static io.github.seccomp4j.api.catalog.ContainerRuntime.DOCKER;
import static io.github.seccomp4j.api.catalog.ContainerRuntime.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.history.CallHistory;
import io.github.seccomp4j.api.history.CallPattern;
import io.github.seccomp4j.api.history.History;
import io.github.seccomp4j.api.history.Permission;
import io.github.seccomp4j.api.history.report.HistoryMarkdown;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README.md says of releases is what the catalog says. */
class ReadmeReleasesTest {

  private static final Host NODE = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  @Test
  void theTableOfAfAlgIsThatOfTheCatalog() throws IOException {
    List<CallHistory> histories =
        Stream.of(CONTAINERD, CRI_O, DOCKER, PODMAN)
            .map(runtime -> History.of(runtime, NODE, Set.of()).of(CallPattern.of("socket", 38)))
            .toList();
    String table = HistoryMarkdown.write(histories);
    assertThat(readme())
        .as("README.md must have this table:%n%s", table)
        .contains("\n" + table + "\n");
    // As the text above the table says.
    assertThat(histories).allMatch(history -> history.releases(Permission.BLOCKED).isEmpty());
  }

  @Test
  void theExamplesAreTheCompiledOnes() throws IOException {
    for (String example : List.of("ReadmeLocalhostExample.java", "ReadmeHistoryExample.java")) {
      String source =
          Files.readString(
              Path.of("src/test/java/io/github/seccomp4j/samples/tutorial").resolve(example));
      String marked =
          source.substring(
              source.indexOf('\n', source.indexOf("// README: begin")) + 1,
              source.lastIndexOf('\n', source.indexOf("// README: end")));
      assertThat(readme()).contains("```java\n" + marked.stripIndent() + "\n```");
    }
    assertThat(ReadmeLocalhostExample.profile(NODE).syscalls()).hasSizeGreaterThan(10);
    assertThat(ReadmeHistoryExample.history(NODE).ranges()).hasSize(8);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "..", "README.md"));
  }
}
