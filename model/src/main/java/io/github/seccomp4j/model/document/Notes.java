package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Findings while a document is read: each knows the number of its value, and gets its place when
 * the document is over. A document can hold millions of problems; only so many are kept.
 */
final class Notes {

  private static final int MOST = 1_000;

  private record Note(int node, Finding finding) {}

  private final List<Note> notes = new ArrayList<>();
  private int more;
  private boolean moreErrors;
  private boolean repeated;

  void add(
      int node,
      String code,
      Severity severity,
      String message,
      Optional<String> expected,
      Optional<String> fix) {
    if (areFull()) {
      more++;
      moreErrors |= severity == Severity.ERROR;
      return;
    }
    notes.add(
        new Note(
            node,
            Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .expected(expected)
                .fix(fix)
                .build()));
  }

  /** Tells whether further findings are only counted. */
  boolean areFull() {
    return notes.size() == MOST;
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  int size() {
    return notes.size() + more;
  }

  /** Remembers that a member occurred twice, so that Go decodes one value into another. */
  void markRepeated() {
    repeated = true;
  }

  boolean hasRepeated() {
    return repeated;
  }

  /** Gives every finding its place; the list is the caller's. */
  List<Finding> at(LocationIndex index) {
    List<Finding> findings = new ArrayList<>();
    for (Note note : notes) {
      findings.add(note.finding().toBuilder().location(index.locationOf(note.node())).build());
    }
    if (more > 0) {
      findings.add(
          Finding.builder()
              .code("too-many-findings")
              .severity(moreErrors ? Severity.ERROR : Severity.WARNING)
              .message(more + " further findings are left out")
              .location(index.locationOf(0))
              .build());
    }
    return findings;
  }
}
