package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.ReadLimits;
import java.util.List;
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

  private final String text = ManifestCorpus.stream(ManifestCorpus.DOCUMENTS);

  /**
   * Walks the events of the parser the library is built on, with its marks: what any reader on it
   * has to do.
   *
   * @return the number of scalars
   */
  @Benchmark
  public int bareEvents() {
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
