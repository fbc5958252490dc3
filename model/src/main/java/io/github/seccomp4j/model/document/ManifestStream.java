package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.WorkloadKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Manifests in a text, document by document: of every object what says who it is, and the Pod it
 * holds. A document that cannot be read does not stop those behind it. Not thread-safe.
 *
 * <p>A text is read as kubectl reads it: as JSON if it begins with a brace and is JSON, otherwise
 * as a stream of YAML documents. Members that are of no interest to Pods are passed over, whether
 * Kubernetes knows them or not. The order of members, the style of YAML, anchors and merge keys do
 * not matter.
 *
 * <pre>{@code
 * ManifestStream stream =
 *     ManifestStream.of(text, "all.yaml", WorkloadKind.STANDARD, ReadLimits.DEFAULT);
 * Optional<ManifestDocument> document = stream.next();
 * }</pre>
 */
public final class ManifestStream {

  private static final String BLANKS = " \t\r\n";

  private final String source;
  private final List<WorkloadKind> kinds;
  private @Nullable YamlCursor yaml;
  // What is known before YAML is read: a JSON document, or why the text is refused as a whole.
  private @Nullable ManifestDocument ready;
  private int documents;

  private ManifestStream(String source, List<WorkloadKind> kinds) {
    this.source = source;
    this.kinds = kinds;
  }

  /**
   * Starts reading a text.
   *
   * @param text any number of documents
   * @param source what the text is called, a file name in most cases; may be empty. What is no JSON
   *     is not tried as YAML if it ends with {@code .json}
   * @param kinds the kinds of objects that hold Pods; of two that fit the first counts
   * @param limits how large the text and its documents may be
   * @return a stream before the first document
   */
  public static ManifestStream of(
      String text, String source, List<WorkloadKind> kinds, ReadLimits limits) {
    ManifestStream stream = new ManifestStream(source, List.copyOf(kinds));
    try {
      if (!beginsWithBrace(text) || !stream.readJson(text, limits)) {
        stream.yaml = YamlCursor.stream(text, source, limits, Severity.WARNING);
      }
    } catch (MalformedDocumentException e) {
      stream.ready = refused(1, e);
    }
    return stream;
  }

  /**
   * Starts reading bytes.
   *
   * @param bytes any number of documents in UTF-8
   * @param source what the text is called, a file name in most cases; may be empty
   * @param kinds the kinds of objects that hold Pods; of two that fit the first counts
   * @param limits how large the text and its documents may be
   * @return a stream before the first document; of bytes that are not UTF-8, one that holds nothing
   *     but that
   */
  public static ManifestStream of(
      byte[] bytes, String source, List<WorkloadKind> kinds, ReadLimits limits) {
    try {
      return of(DocumentFiles.decode(bytes, source, limits), source, kinds, limits);
    } catch (MalformedDocumentException e) {
      ManifestStream stream = new ManifestStream(source, List.of());
      stream.ready = refused(1, e);
      return stream;
    }
  }

  private static boolean beginsWithBrace(String text) {
    int first = 0;
    while (first < text.length() && BLANKS.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first < text.length() && text.charAt(first) == '{';
  }

  private boolean readJson(String text, ReadLimits limits) {
    try {
      JsonInput input = JsonInput.of(text, source, limits);
      ManifestDocumentReader reader = new ManifestDocumentReader(kinds);
      reader.read(input.cursor(Severity.WARNING), 0, () -> input.cursor(Severity.WARNING));
      ready = reader.document(1);
      return true;
    } catch (MalformedDocumentException e) {
      if (source.endsWith(".json")) {
        throw e;
      }
      return false;
    }
  }

  private static ManifestDocument refused(int number, MalformedDocumentException e) {
    return new ManifestDocument(number, List.of(), e.findings());
  }

  /**
   * Reads the next document.
   *
   * @return the document, or empty at the end. One that is malformed or beyond the limits has no
   *     object and a finding of severity ERROR
   */
  public Optional<ManifestDocument> next() {
    ManifestDocument known = ready;
    if (known != null) {
      ready = null;
      yaml = null;
      return Optional.of(known);
    }
    YamlCursor cursor = yaml;
    if (cursor == null) {
      return Optional.empty();
    }
    int number = documents + 1;
    try {
      if (documents > 0 && !cursor.skipToNextDocument()) {
        yaml = null;
        return Optional.empty();
      }
      documents = number;
      ManifestDocumentReader reader = new ManifestDocumentReader(kinds);
      reader.read(cursor, cursor.findings().size(), cursor::restartDocument);
      return Optional.of(reader.document(number));
    } catch (MalformedDocumentException e) {
      yaml = e.findings().get(0).code().equals(YamlStream.TOO_MANY) ? null : cursor;
      documents = number;
      return Optional.of(refused(number, e));
    }
  }
}
