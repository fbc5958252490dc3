package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Severity;

/** What happens to a document that says more, or less, than its type knows. */
public enum ReadMode {
  /** Such a document is refused. */
  STRICT(Severity.ERROR),
  /** It is read, what is unknown is kept, and there is a finding. */
  LENIENT(Severity.WARNING);

  private final Severity severityOfOddities;

  ReadMode(Severity severityOfOddities) {
    this.severityOfOddities = severityOfOddities;
  }

  Severity severityOfOddities() {
    return severityOfOddities;
  }
}
