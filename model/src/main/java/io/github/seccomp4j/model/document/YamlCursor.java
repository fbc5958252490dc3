package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The cursor over YAML text, of which Kubernetes reads the first document, or over a stream of
 * documents.
 */
final class YamlCursor implements DocumentCursor {

  private static final int MOST_FINDINGS = 100;

  private final String source;
  private final ReadLimits limits;
  private final Severity oddity;
  private final @Nullable YamlStream stream;
  private final Supplier<YamlInput> again;
  private final List<Finding> findings = new ArrayList<>();
  private YamlWalk walk;
  private @Nullable DocumentEvent event;
  private boolean mayHoldUnwritable;
  private int findingsBefore;

  private YamlCursor(
      YamlInput input,
      @Nullable YamlStream stream,
      Supplier<YamlInput> again,
      String source,
      ReadLimits limits,
      Severity oddity) {
    this.stream = stream;
    this.again = again;
    this.source = source;
    this.limits = limits;
    this.oddity = oddity;
    this.walk = new YamlWalk(input, source, limits);
  }

  /** Starts reading a text as sigs.k8s.io/yaml does: its first document. */
  static YamlCursor of(String text, String source, ReadLimits limits, Severity oddity) {
    Malformed.refuseIfTooLong(text.length(), source, limits);
    YamlCharacters.Checked checked = YamlCharacters.check(text, source);
    Supplier<YamlInput> again = () -> checked.part(0, text.length(), 0);
    return new YamlCursor(again.get(), null, again, source, limits, oddity);
  }

  static YamlCursor of(String text, String source, ReadLimits limits) {
    return of(text, source, limits, Severity.WARNING);
  }

  /** Starts reading a text as kubectl does: all its documents. */
  static YamlCursor stream(String text, String source, ReadLimits limits, Severity oddity) {
    Malformed.refuseIfTooLong(text.length(), source, limits);
    YamlStream stream = new YamlStream(text, source, limits);
    YamlInput first = stream.nextDocument();
    // A text without any document is read as one that is empty.
    return new YamlCursor(
        first == null ? stream.again() : first, stream, stream::again, source, limits, oddity);
  }

  @Override
  public DocumentEvent next() {
    DocumentEvent before = event;
    event = walk.next();
    if (walk.isUnwritable() && !mayHoldUnwritable) {
      YamlWalk whole = new YamlWalk(again.get(), source, limits);
      YamlDropped.firstKept(whole)
          .ifPresent(
              problem -> {
                throw problem;
              });
      mayHoldUnwritable = true;
    }
    if (event == DocumentEvent.NAME && walk.isOverriding()) {
      noteOverriding();
    } else if (event == DocumentEvent.END && before != event && stream != null) {
      noteRest();
    }
    return event;
  }

  private void noteOverriding() {
    note(
        "merge-overrides-explicit",
        "the merge key comes after the member \""
            + walk.text()
            + "\" and replaces it: Kubernetes reads the merged value",
        "the merge key before the members that are to win");
  }

  // Whoever reads one document asks nextDocument() and says it then.
  private void noteRest() {
    if (walk.isWholeText()) {
      return;
    }
    note(
        "more-documents",
        "the text goes on after the document; Kubernetes does not read the rest",
        "one document");
  }

  private void note(String code, String message, String expected) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(
          Finding.builder()
              .code(code)
              .severity(oddity)
              .message(message)
              .expected(expected)
              .location(new Location(source, "", line(), column()))
              .build());
    }
  }

  /** What the text says otherwise than it looks, as far as the cursor has come. */
  @Override
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * Moves to the next document of a stream. Of a text that is no stream, tells whether it goes on
   * after its document, and stays.
   */
  @Override
  public boolean nextDocument() {
    if (event != DocumentEvent.END) {
      throw new IllegalStateException("the current document is not over");
    }
    return stream == null ? !walk.isWholeText() : skipToNextDocument(stream);
  }

  /** Moves to the next document of a stream, whatever is left of the current one. */
  boolean skipToNextDocument() {
    return stream != null && skipToNextDocument(stream);
  }

  private boolean skipToNextDocument(YamlStream documents) {
    YamlInput input = documents.nextDocument();
    if (input == null) {
      return false;
    }
    findingsBefore = findings.size();
    start(input);
    return true;
  }

  /** Starts the current document once more, as if it had not been read. */
  DocumentCursor restartDocument() {
    findings.subList(findingsBefore, findings.size()).clear();
    start(again.get());
    return this;
  }

  private void start(YamlInput input) {
    walk = new YamlWalk(input, source, limits);
    event = null;
    mayHoldUnwritable = false;
  }

  @Override
  public DocumentEvent event() {
    if (event == null) {
      throw new IllegalStateException("the cursor stands before the first event");
    }
    return event;
  }

  @Override
  public String text() {
    return switch (event()) {
      case NAME, STRING, NUMBER, BOOLEAN, NULL -> walk.text();
      default -> throw new IllegalStateException(event().asFound() + " has no text");
    };
  }

  @Override
  public boolean isMerged() {
    return event == DocumentEvent.NAME && walk.isMerged();
  }

  @Override
  public int line() {
    return walk.line();
  }

  @Override
  public int column() {
    return walk.column();
  }

  @Override
  public String source() {
    return source;
  }
}
