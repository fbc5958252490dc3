package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A race counts only if everyone ran the whole distance. */
class ReadBenchmarkTest {

  private final ReadBenchmark benchmark = new ReadBenchmark();

  @Test
  void everyReaderSeesAllRules() throws IOException {
    assertThat(benchmark.library().syscalls()).hasSize(LargeProfile.RULES);
    assertThat(benchmark.libraryStrict().value().syscalls()).hasSize(LargeProfile.RULES);
    assertThat(benchmark.mapperWithModule().syscalls()).hasSize(LargeProfile.RULES);
    assertThat(benchmark.bareTokens()).isEqualTo(tokens(benchmark.databindTree()));
    assertThat(benchmark.decodedTokens()).isPositive();
    assertThat(benchmark.databindTree().get("syscalls")).hasSize(LargeProfile.RULES);
    assertThat(((PlainProfile) benchmark.databindRecords()).syscalls()).hasSize(LargeProfile.RULES);
  }

  @Test
  void theLibraryReadsTheValueThatWasWritten() throws IOException {
    assertThat(benchmark.library()).isEqualTo(LargeProfile.profile());
    assertThat(benchmark.mapperWithModule()).isEqualTo(LargeProfile.profile());
    assertThat(benchmark.libraryStrict().findings()).isEmpty();
  }

  private static int tokens(JsonNode node) {
    int tokens = node.isContainerNode() ? 2 : 1;
    tokens += node.isObject() ? node.size() : 0;
    for (JsonNode child : node) {
      tokens += tokens(child);
    }
    return tokens;
  }
}
