package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Severity;

/**
 * What becomes of a document that the runtimes read otherwise than it stands there.
 *
 * <p>Both modes refuse what Go's decoders refuse: a byte order mark in JSON, text after the end,
 * {@code 1.0} or {@code "1"} for a number, anything beyond the limits. What they accept without a
 * sound, strict mode refuses and lenient mode reads as they do, with a finding: unknown members,
 * members that differ in case, repeated members, null for the whole document or in a list, bytes
 * that are not UTF-8. So whatever strict mode accepts, lenient mode reads equally.
 */
public enum ReadMode {
  /** Accepts only what the runtimes read as its author sees it; an oddity is an error. */
  STRICT(Severity.ERROR),
  /** Accepts what the runtimes accept and reads it as they do; an oddity is a warning. */
  LENIENT(Severity.WARNING);

  private final Severity severityOfOddities;

  ReadMode(Severity severityOfOddities) {
    this.severityOfOddities = severityOfOddities;
  }

  Severity severityOfOddities() {
    return severityOfOddities;
  }
}
