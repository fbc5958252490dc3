package io.github.seccomp4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of codes in the package's description holds exactly the codes there are. */
class FindingCodesTest {

  private static final Path PACKAGE = Path.of("src/main/java/io/github/seccomp4j/dsl");
  private static final Pattern USED =
      Pattern.compile(
          "(?:Severity\\.\\w+|refused \\? [\\w. :]+),\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
  private static final Pattern LISTED = Pattern.compile("<tr><td>([a-z0-9-, ]+)</td>");

  @Test
  void theTableIsComplete() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(PACKAGE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = USED.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }
    used.addAll(PolicyChecks.CODES);
    Set<String> listed = new TreeSet<>();
    Matcher rows =
        LISTED.matcher(
            Files.readString(PACKAGE.resolve("package-info.java"), StandardCharsets.UTF_8));
    while (rows.find()) {
      listed.addAll(List.of(rows.group(1).split(", ", -1)));
    }

    assertThat(used).hasSizeGreaterThan(30);
    assertThat(listed).isEqualTo(used);
  }
}
