package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadLogTest {

  @Test
  void saysWhatALogHolds(@TempDir Path directory) throws IOException {
    Path log = directory.resolve("audit.log");
    WriteLog.main(new String[] {log.toString(), "300000"});
    assertThat(ReadLog.summary(log, 2))
        .matches("\\d{3} events, \\d+ duplicates, 9 subjects; [\\d.]+ s to read .*");
  }
}
