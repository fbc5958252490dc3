package io.github.seccomp4j.api.pod.cluster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerdDecisionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"1.5.0", "1.6.20", "1.7.27", "2.3.4"})
  void decidesAsContainerdDoes(String version) throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (String line : rows()) {
      String[] cells = line.split(" \\| ?", -1);
      NodePool pool =
          pool(version)
              .settings(new RuntimeSettings(cells[3].strip(), Optional.empty(), Optional.empty()))
              .seccompSupported(cells[5].equals("true"))
              .build();
      CriSecurity security =
          new CriSecurity(
              message(cells[0], cells[1]),
              Optional.of(cells[2].strip()),
              cells[4].equals("true"),
              false);
      String found = describe(RuntimeDecision.of(security, pool));
      count++;
      if (!found.equals(expected(cells[6]))) {
        wrong.add(line + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(count).isEqualTo(164);
  }

  @ParameterizedTest
  @CsvSource({
    "1.3.10, '', NoFilter",
    "1.3.10, runtime/default, DefaultProfile",
    "1.3.10, localhost//p.json, ProfileFile",
    "1.3.10, foo, Refusal",
    "1.4.13, '', DefaultProfile",
    "1.4.13, unconfined, NoFilter",
  })
  void olderReleasesGoByTheText(String version, String text, String expected) {
    NodePool pool =
        pool(version)
            .settings(new RuntimeSettings("runtime/default", Optional.empty(), Optional.empty()))
            .build();
    CriSecurity security =
        new CriSecurity(
            Optional.of(CriProfile.localhost("/ignored.json")), Optional.of(text), false, false);
    assertThat(RuntimeDecision.of(security, pool).getClass().getSimpleName()).isEqualTo(expected);
  }

  @Test
  void aPrivilegedContainerHasNoFilter() {
    CriSecurity security =
        new CriSecurity(
            Optional.of(CriProfile.localhost("/p.json")), Optional.empty(), true, false);
    assertThat(RuntimeDecision.of(security, pool("2.0.0").build()))
        .isEqualTo(new RuntimeDecision.NoFilter("the container is privileged"));
  }

  private static NodePoolBuilder pool(String version) {
    return NodePool.builder("p").kubelet("1.30.0").runtime("containerd://" + version);
  }

  private static Optional<CriProfile> message(String type, String path) {
    if (type.equals("-")) {
      return Optional.empty();
    }
    Optional<String> reference = path.equals("-") ? Optional.empty() : Optional.of(path);
    return Optional.of(new CriProfile(type.equals("{}") ? "" : type, reference));
  }

  private static String expected(String result) {
    return result
        .replaceFirst("^no-op: .*", "none")
        .replaceFirst("^profile set: .*", "default")
        .replaceFirst("^error\\(\\w+\\): cannot load seccomp profile \"(.*)\": open .*", "file $1")
        .replaceFirst("^error\\(\\w+\\): ", "");
  }

  private static String describe(RuntimeDecision decision) {
    if (decision instanceof RuntimeDecision.NoFilter) {
      return "none";
    }
    if (decision instanceof RuntimeDecision.DefaultProfile) {
      return "default";
    }
    return decision instanceof RuntimeDecision.ProfileFile file
        ? "file " + file.path()
        : ((RuntimeDecision.Refusal) decision).message();
  }

  private static List<String> rows() throws IOException {
    try (InputStream in =
        requireNonNull(
            ContainerdDecisionsTest.class.getResourceAsStream("containerd-decisions.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
