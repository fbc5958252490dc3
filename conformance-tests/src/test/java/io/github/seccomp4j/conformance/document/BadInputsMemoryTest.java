package io.github.seccomp4j.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.document.ReadMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In either mode, all bad inputs are read with 256 MiB of memory and in less than ten seconds. */
class BadInputsMemoryTest {

  // Of processor time, so that a busy machine does not fail it.
  private static final int MOST_MILLIS = 10_000;

  @ParameterizedTest
  @EnumSource
  void littleMemoryIsEnough(ReadMode mode) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BadInputsInSmallMemory.class.getName(),
                mode.name())
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    List<String> lines = output.lines().toList();
    assertThat(Integer.parseInt(lines.get(lines.size() - 1)))
        .as("milliseconds, of which:%n%s", output)
        .isLessThan(MOST_MILLIS);
  }
}
