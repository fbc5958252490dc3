package io.github.seccomp4j.samples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.SeccompModule;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writes the large profile to a string: time for one document, compact unless it says pretty. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WriteBenchmark {

  private final SeccompProfile profile = LargeProfile.profile();
  private final JsonFactory factory = new JsonFactory();
  private final ObjectMapper databind = new ObjectMapper();
  private final ObjectMapper withModule =
      JsonMapper.builder().addModule(new SeccompModule()).build();
  private final TokenBuffer tokens = new TokenBuffer(databind, false);
  private JsonNode tree = databind.nullNode();
  private Object records = "";

  /**
   * Makes the same document in the forms that the other writers take.
   *
   * @throws IOException never
   */
  @Setup
  public void takeApart() throws IOException {
    String text = ProfileJson.writeCompact(profile);
    tree = databind.readTree(text);
    records = databind.readValue(text, PlainProfile.class);
    try (JsonParser parser = factory.createParser(text)) {
      parser.nextToken();
      tokens.copyCurrentStructure(parser);
    }
  }

  /**
   * Writes with the library.
   *
   * @return the text
   */
  @Benchmark
  public String library() {
    return ProfileJson.writeCompact(profile);
  }

  /**
   * Writes with the library, indented.
   *
   * @return the text
   */
  @Benchmark
  public String libraryPretty() {
    return ProfileJson.write(profile);
  }

  /**
   * Writes with the library's module in an object mapper.
   *
   * @return the text
   * @throws IOException never
   */
  @Benchmark
  public String mapperWithModule() throws IOException {
    return withModule.writeValueAsString(profile);
  }

  /**
   * Writes recorded tokens: what any writer has to do.
   *
   * @return the text
   * @throws IOException never
   */
  @Benchmark
  public String bareTokens() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(text)) {
      tokens.serialize(generator);
    }
    return text.toString();
  }

  /**
   * Writes Jackson's tree.
   *
   * @return the text
   * @throws IOException never
   */
  @Benchmark
  public String databindTree() throws IOException {
    return databind.writeValueAsString(tree);
  }

  /**
   * Writes plain records.
   *
   * @return the text
   * @throws IOException never
   */
  @Benchmark
  public String databindRecords() throws IOException {
    return databind.writeValueAsString(records);
  }
}
