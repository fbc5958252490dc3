package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that could not be read. The message holds every finding, one a line, each with source,
 * line and column, JSON pointer, what was found and what was expected.
 */
public abstract sealed class DocumentException extends RuntimeException
    permits MalformedDocumentException, DocumentContractException {

  private static final long serialVersionUID = 1L;

  // Not serialized: the message already says everything a log on another machine can use.
  private final transient List<Finding> findings;

  DocumentException(List<Finding> findings, @Nullable Throwable cause) {
    super(Findings.toText(findings), cause);
    this.findings = List.copyOf(findings);
  }

  /**
   * Returns what is wrong with the document.
   *
   * @return at least one finding of severity ERROR, in reading order; unmodifiable
   */
  public List<Finding> findings() {
    return findings;
  }
}
