package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateManifestsTest {

  @Test
  void saysTheSameHoweverManyThreadsThereAre(@TempDir Path directory) throws IOException {
    WriteManifests.write(directory, 50);
    String summary = ValidateManifests.summary(directory, 1);
    assertThat(summary).matches("50 files, 50 workloads, [1-9][0-9]+ findings");
    assertThat(ValidateManifests.summary(directory, 3)).isEqualTo(summary);
  }
}
