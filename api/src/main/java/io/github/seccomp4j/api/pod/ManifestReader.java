package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.model.document.ManifestStream;
import io.github.seccomp4j.model.document.ReadLimits;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.WorkloadKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the Pods of Kubernetes manifests, JSON or YAML, one document or many, lists or single
 * objects.
 *
 * <pre>{@code
 * ManifestReading reading = ManifestReader.standard().read(text, "all.yaml");
 * for (Workload workload : reading.workloads()) {
 *   workload.pod().containers().forEach(container -> check(workload, container));
 * }
 * }</pre>
 *
 * <p>Nothing that a text can hold is thrown: what cannot be read is a finding, and what holds no
 * Pod is counted. Immutable.
 */
public final class ManifestReader {

  private static final ManifestReader STANDARD =
      new ManifestReader(WorkloadKind.STANDARD, ReadLimits.DEFAULT);

  private final List<WorkloadKind> kinds;
  private final ReadLimits limits;

  private ManifestReader(List<WorkloadKind> kinds, ReadLimits limits) {
    this.kinds = kinds;
    this.limits = limits;
  }

  /**
   * Returns the reader of the kinds that Kubernetes itself knows.
   *
   * @return a reader within the default limits
   */
  public static ManifestReader standard() {
    return STANDARD;
  }

  /**
   * Teaches another kind of object, such as one of a custom resource.
   *
   * @param kind the kind and where its Pod template is; it comes before those known already
   * @return a reader that knows it as well
   */
  public ManifestReader withKind(WorkloadKind kind) {
    List<WorkloadKind> all =
        Stream.concat(Stream.of(Objects.requireNonNull(kind, "kind")), kinds.stream()).toList();
    return new ManifestReader(all, limits);
  }

  /**
   * Replaces the limits.
   *
   * @param newLimits how large a text and its documents may be
   * @return a reader within these limits
   */
  public ManifestReader withLimits(ReadLimits newLimits) {
    return new ManifestReader(kinds, Objects.requireNonNull(newLimits, "newLimits"));
  }

  /**
   * Reads a text.
   *
   * @param text any number of documents
   * @param source what it is called; may be empty
   * @return what it holds
   */
  public ManifestReading read(String text, String source) {
    return new ManifestCollector(source).collect(ManifestStream.of(text, source, kinds, limits));
  }

  /**
   * Reads bytes.
   *
   * @param bytes any number of documents in UTF-8
   * @param source what they are called; may be empty
   * @return what they hold
   */
  public ManifestReading read(byte[] bytes, String source) {
    return new ManifestCollector(source).collect(ManifestStream.of(bytes, source, kinds, limits));
  }

  /**
   * Reads a stream to its end, or to one byte more than the limits allow.
   *
   * @param stream any number of documents in UTF-8; not closed
   * @param source what they are called; may be empty
   * @return what they hold
   * @throws IOException if the stream cannot be read
   */
  public ManifestReading read(InputStream stream, String source) throws IOException {
    return read(stream.readNBytes(mostBytes()), source);
  }

  /**
   * Reads one file.
   *
   * @param file the file; its path, with forward slashes, is the source
   * @return what it holds; of a file that cannot be read, an ERROR
   */
  public ManifestReading read(Path file) {
    String source = file.toString().replace('\\', '/');
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, source);
    } catch (IOException e) {
      Finding unreadable =
          Finding.builder()
              .code("unreadable-file")
              .severity(Severity.ERROR)
              .message("the file cannot be read: " + e)
              .location(new Location(source, "", 0, 0))
              .build();
      return new ManifestReading(source, 0, List.of(), Map.of(), List.of(unreadable));
    }
  }

  private int mostBytes() {
    return Math.min(limits.maxLength(), Integer.MAX_VALUE - 1) + 1;
  }

  /**
   * Reads files, and those of directories, one after the other.
   *
   * @param paths files, whatever they are called, and directories, of which every file below is
   *     read that ends with {@code .yaml}, {@code .yml} or {@code .json}, in the order of names
   * @param results takes what each file holds, in order
   */
  public void readAll(Collection<Path> paths, Consumer<? super ManifestReading> results) {
    readAll(paths, 1, Function.identity(), results);
  }

  /**
   * Reads files, and those of directories, several at a time, and does something with each.
   *
   * <p>Results come in the order of the files, and only a few wait for those before them: neither
   * files nor results are held in memory.
   *
   * @param <R> the type of the results
   * @param paths files and directories, as {@link #readAll(Collection, Consumer)} takes them
   * @param threads how many threads read and work, at least 1
   * @param work what is done with what a file holds; called by several threads at a time
   * @param results takes each result, in order, in the thread of the caller
   * @throws IllegalArgumentException if there is no thread; the message holds the number
   * @throws java.util.concurrent.CancellationException if the caller is interrupted
   */
  public <R> void readAll(
      Collection<Path> paths,
      int threads,
      Function<? super ManifestReading, ? extends R> work,
      Consumer<? super R> results) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread reads: " + threads);
    }
    Function<Path, ManifestReading> read = this::read;
    OrderedWork.<Path, R>run(new ManifestFiles(paths), threads, read.andThen(work), results);
  }
}
