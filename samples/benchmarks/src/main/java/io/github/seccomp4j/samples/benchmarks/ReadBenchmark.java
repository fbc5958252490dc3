package io.github.seccomp4j.samples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.Document;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ReadOptions;
import io.github.seccomp4j.model.document.SeccompModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads the large profile from its bytes: time for one document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark {

  private final byte[] text =
      ProfileJson.writeCompact(LargeProfile.profile()).getBytes(StandardCharsets.UTF_8);
  private final JsonFactory factory = new JsonFactory();
  private final ObjectMapper databind = new ObjectMapper();
  private final ObjectMapper withModule =
      JsonMapper.builder().addModule(new SeccompModule()).build();

  /**
   * Reads with the reader that the library ships: every check, every place, findings included.
   *
   * @return the value
   */
  @Benchmark
  public SeccompProfile library() {
    return ProfileJson.readDocument(text, "profile.json", ReadOptions.lenient()).value();
  }

  /**
   * Reads as {@link #library()}, and refuses what the type does not know.
   *
   * @return the value with its findings and places
   */
  @Benchmark
  public Document<SeccompProfile> libraryStrict() {
    return ProfileJson.readDocument(text, "profile.json", ReadOptions.strict());
  }

  /**
   * Reads with the library's module in an object mapper.
   *
   * @return the value
   * @throws IOException never
   */
  @Benchmark
  public SeccompProfile mapperWithModule() throws IOException {
    return withModule.readValue(text, SeccompProfile.class);
  }

  /**
   * Walks the tokens: the floor. The parser skips the contents of strings and numbers.
   *
   * @return the number of tokens
   * @throws IOException never
   */
  @Benchmark
  public int bareTokens() throws IOException {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(text)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /**
   * Walks the tokens and takes every text and number.
   *
   * @return something of all values
   * @throws IOException never
   */
  @Benchmark
  public long decodedTokens() throws IOException {
    long taken = 0;
    try (JsonParser parser = factory.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case VALUE_STRING -> taken += parser.getText().length();
          case VALUE_NUMBER_INT -> taken += parser.getLongValue();
          case FIELD_NAME -> taken += parser.currentName().length();
          default -> {}
        }
      }
    }
    return taken;
  }

  /**
   * Reads Jackson's tree.
   *
   * @return the document
   * @throws IOException never
   */
  @Benchmark
  public JsonNode databindTree() throws IOException {
    return databind.readTree(text);
  }

  /**
   * Reads plain records.
   *
   * @return the document
   * @throws IOException never
   */
  @Benchmark
  public Object databindRecords() throws IOException {
    return databind.readValue(text, PlainProfile.class);
  }
}
