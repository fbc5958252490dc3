package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadManifestsTest {

  @Test
  void readsEveryFileOnceHoweverManyThreadsThereAre(@TempDir Path directory) throws IOException {
    WriteManifests.write(directory, 100);
    String summary = ReadManifests.summary(directory, 1);
    assertThat(summary).startsWith("100 files, 100 workloads, 2").endsWith(" 0 findings");
    assertThat(ReadManifests.summary(directory, 3)).isEqualTo(summary);
  }
}
