package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteBenchmarkTest {

  private final WriteBenchmark benchmark = new WriteBenchmark();

  @BeforeEach
  void takeApart() throws IOException {
    benchmark.takeApart();
  }

  @Test
  void everyWriterWritesTheSameDocument() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode expected = mapper.readTree(benchmark.library());

    assertThat(expected.get("syscalls")).hasSize(LargeProfile.RULES);
    assertThat(mapper.readTree(benchmark.libraryPretty())).isEqualTo(expected);
    assertThat(mapper.readTree(benchmark.mapperWithModule())).isEqualTo(expected);
    assertThat(mapper.readTree(benchmark.bareTokens())).isEqualTo(expected);
    assertThat(mapper.readTree(benchmark.databindTree())).isEqualTo(expected);
    assertThat(mapper.readTree(benchmark.databindRecords())).isEqualTo(expected);
  }
}
