package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.ManifestReading;
import io.github.seccomp4j.api.pod.Workload;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads the corpus of manifests: time for all its documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ManifestReadBenchmark {

  /** How many documents the corpus has; tests take fewer. */
  @Param("" + ManifestCorpus.DOCUMENTS)
  public int documents;

  private String text = "";
  private List<byte[]> files = List.of();

  /** Makes the corpus. */
  @Setup
  public void setUp() {
    text = ManifestCorpus.stream(documents);
    files = ManifestCorpus.files(documents);
  }

  /**
   * Walks the events of the parser the library is built on, with its marks: what any reader on it
   * has to do.
   *
   * @return the number of scalars
   */
  @Benchmark
  public int bareEvents() {
    return eventsOf(text);
  }

  /**
   * Walks the events of every document for itself, from its bytes.
   *
   * @return the number of scalars
   */
  @Benchmark
  public int bareEventsOfFiles() {
    int scalars = 0;
    for (byte[] file : files) {
      scalars += eventsOf(new String(file, StandardCharsets.UTF_8));
    }
    return scalars;
  }

  private static int eventsOf(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    Parser parser = new ParserImpl(new StreamReader(text), options);
    int scalars = 0;
    int lines = 0;
    Event event;
    do {
      event = parser.getEvent();
      scalars += event.is(Event.ID.Scalar) ? 1 : 0;
      lines += event.getStartMark().getLine() > 0 ? 1 : 0;
    } while (!event.is(Event.ID.StreamEnd));
    if (lines == 0) {
      throw new IllegalStateException("the events have no marks");
    }
    return scalars;
  }

  /**
   * Reads every document for itself into a workload, from its bytes: what every verdict begins
   * with.
   *
   * @return the number of containers
   */
  @Benchmark
  public int workloadsOfFiles() {
    int containers = 0;
    for (byte[] file : files) {
      containers += containersOf(ManifestReader.standard().read(file, "deployment.yaml"));
    }
    return containers;
  }

  /**
   * Reads the whole stream into workloads.
   *
   * @return the number of containers
   */
  @Benchmark
  public int workloads() {
    return containersOf(ManifestReader.standard().read(text, "all.yaml"));
  }

  private static int containersOf(ManifestReading reading) {
    int containers = 0;
    for (Workload workload : reading.workloads()) {
      containers += workload.pod().containers().size();
    }
    return containers;
  }

  /**
   * Walks the library's cursor: documents split, aliases and merges looked for, scalars resolved,
   * limits held.
   *
   * @return the number of scalars
   */
  @Benchmark
  public int cursor() {
    DocumentCursor cursor = DocumentCursor.yamlStream(text, "all.yaml", ReadLimits.DEFAULT);
    int scalars = 0;
    do {
      for (DocumentEvent event = cursor.next(); event != DocumentEvent.END; event = cursor.next()) {
        switch (event) {
          case START_OBJECT, START_ARRAY, END_OBJECT, END_ARRAY -> {}
          default -> scalars++;
        }
      }
    } while (cursor.nextDocument());
    return scalars;
  }

  /**
   * Reads every security context with the place of every value.
   *
   * @return the values
   */
  @Benchmark
  public List<?> securityViews() {
    return SecurityViews.of(text);
  }
}
