package io.github.seccomp4j.samples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What README.md shows of learning is code that compiles, and what that code prints. */
class ReadmeLearningTest {

  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path EXAMPLE =
      Path.of("src/test/java/io/github/seccomp4j/samples/tutorial/ReadmeLearningExample.java");
  private static final Path LOG =
      Path.of("src/main/resources/io/github/seccomp4j/samples/tutorial/syslog-http-echo.log");

  @Test
  void theStatementsAreThoseOfTheCompiledExample() throws IOException {
    String source = Files.readString(EXAMPLE);
    String marked =
        source.substring(
            source.indexOf('\n', source.indexOf("// README: begin")) + 1,
            source.lastIndexOf('\n', source.indexOf("// README: end")));

    assertThat(Files.readString(README)).contains("```java\n" + marked.stripIndent() + "\n```\n");
  }

  @Test
  void theTextIsWhatTheExamplePrints() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      ReadmeLearningExample.main(LOG);
    } finally {
      System.setOut(before);
    }
    String printed = bytes.toString(StandardCharsets.UTF_8);

    assertThat(printed).contains("accept4");
    assertThat(Files.readString(README)).contains("```text\n" + printed + "```\n");
  }
}
