package io.github.seccomp4j.samples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What README.md shows is code that compiles, and what that code prints. */
class ReadmeTest {

  // Surefire runs a module's tests in the module's directory.
  private static final Path ROOT = Path.of("..", "..");
  private static final Path EXAMPLE =
      Path.of("src/test/java/io/github/seccomp4j/samples/tutorial/ReadmeExample.java");

  private static final Path DEFAULTS_EXAMPLE = EXAMPLE.resolveSibling("ReadmeDefaultsExample.java");
  private static final Path PODS_EXAMPLE = EXAMPLE.resolveSibling("ReadmePodsExample.java");

  @Test
  void theStatementsAreThoseOfTheCompiledExample() throws IOException {
    assertThat(blocks("java").get(0)).isEqualTo(marked(EXAMPLE));
  }

  @Test
  void theStatementsAboutDefaultsAreThoseOfTheCompiledExample() throws IOException {
    assertThat(blocks("java").get(2)).isEqualTo(marked(DEFAULTS_EXAMPLE));
    assertThat(ReadmeDefaultsExample.profile().syscalls()).hasSizeGreaterThan(10);
  }

  @Test
  void theStatementsAboutPodsAreThoseOfTheCompiledExample() throws IOException {
    assertThat(blocks("java")).contains(marked(PODS_EXAMPLE));
  }

  @Test
  void thePodsAreJudgedAsTheExamplePrints() throws IOException {
    String manifest = blocks("yaml").get(0);
    assertThat(printed(() -> ReadmePodsExample.print(manifest))).isEqualTo(blocks("text").get(0));
  }

  @Test
  void theImportsAreThoseOfTheCompiledExample() throws IOException {
    String imports =
        Files.readString(EXAMPLE)
            .lines()
            .filter(line -> line.startsWith("import "))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(blocks("java").get(1).replace("\n\n", "\n")).isEqualTo(imports);
  }

  @Test
  void theJsonIsWhatTheExamplePrints() throws IOException {
    assertThat(printed(ReadmeExample::main)).isEqualTo(blocks("json").get(0));
  }

  @Test
  void theCoordinatesAreThoseOfTheBuild() throws IOException {
    String group = firstOf("groupId", "pom.xml");
    String version = firstOf("version", "pom.xml");
    String artifact = ownArtifact("dsl/pom.xml");

    assertThat(blocks("xml").get(0))
        .isEqualTo(
            """
            <dependency>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </dependency>
            """
                .formatted(group, artifact, version));
    assertThat(blocks("kotlin").get(0))
        .isEqualTo("implementation(\"%s:%s:%s\")\n".formatted(group, artifact, version));
  }

  @Test
  void everyLinkToAFileLeadsSomewhere() throws IOException {
    List<String> targets =
        Pattern.compile("]\\(([^)#:]+)\\)")
            .matcher(readme())
            .results()
            .map(link -> link.group(1))
            .toList();

    assertThat(targets)
        .isNotEmpty()
        .allSatisfy(target -> assertThat(ROOT.resolve(target)).exists());
  }

  private static String printed(Runnable example) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      example.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Returns what stands between the marks of an example, as README.md shows it. */
  private static String marked(Path example) throws IOException {
    String source = Files.readString(example);
    String marked =
        source.substring(
            source.indexOf('\n', source.indexOf("// README: begin")) + 1,
            source.lastIndexOf('\n', source.indexOf("// README: end")));
    return marked.stripIndent() + "\n";
  }

  /** Returns the fenced blocks of one language, in order, each with a line feed at its end. */
  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(readme())
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static String ownArtifact(String pom) throws IOException {
    String text = Files.readString(ROOT.resolve(pom));
    return firstElement("artifactId", text.substring(text.indexOf("</parent>")));
  }

  private static String firstOf(String element, String pom) throws IOException {
    return firstElement(element, Files.readString(ROOT.resolve(pom)));
  }

  private static String firstElement(String element, String text) {
    return Pattern.compile("<%1$s>([^<]+)</%1$s>".formatted(element))
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .findFirst()
        .orElseThrow();
  }
}
